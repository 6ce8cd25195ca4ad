// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationId, PersonId } from '../../kernel/ids.ts'
import type { AuditEvent } from '../audit/event.ts'
import type { Database } from '../db/database.ts'
import type { Scope } from '../db/scope.ts'

/** What happened to a person's sign-in; the object is always the person. */
export type SignInEvent = Omit<AuditEvent, 'object'>

/** Which organisation keeps this person, and whether the person has left; undefined when there is no such person. */
export async function keeperOf(
  db: Database,
  personId: PersonId,
  origin: string,
): Promise<{ readonly organisation: OrganisationId; readonly hasLeft: boolean } | undefined> {
  const row = await db.read(scopeOf(personId, origin), tx =>
    tx.sql.selectFrom('person').select(['kept_by', 'left_at']).where('id', '=', personId).executeTakeFirst(),
  )
  return row && { organisation: row.kept_by as OrganisationId, hasLeft: row.left_at !== null }
}

/**
 * Writes a sign-in event in the chain of the organisation that keeps the person, without name or mail address.
 * Credentials and the audit log are reached by two roles, so by two transactions: call this before the other one
 * commits. Then no sign-in goes without its event (decision 5); at worst an event tells of one that just failed.
 * @throws Error when nobody keeps the person: then there is no chain, and nothing may change
 */
export async function recordSignInEvent(
  db: Database,
  personId: PersonId,
  origin: string,
  event: SignInEvent,
): Promise<void> {
  const keeper = await keeperOf(db, personId, origin)
  if (keeper === undefined) throw new Error('sign-in: nobody keeps this person')
  const scope = { ...scopeOf(personId, origin), organisation: keeper.organisation }
  await db.write(scope, async tx => {
    tx.record({ ...event, object: { kind: 'person', id: personId } })
  })
}

const scopeOf = (person: PersonId, origin: string): Scope => ({
  person,
  organisation: null,
  organisations: [],
  origin,
})
