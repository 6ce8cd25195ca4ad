// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationId, PersonId } from '../../kernel/ids.ts'
import type { AuditEvent } from '../audit/event.ts'
import type { Database } from '../db/database.ts'

/**
 * Writes a sign-in event in the chain of the organisation that keeps the person, without name or mail address.
 * Credentials and the audit log are reached by two roles, so by two transactions: call this before the other one
 * commits. Then no sign-in goes without its event (decision 5); at worst an event tells of one that just failed.
 */
export async function recordSignInEvent(
  db: Database,
  personId: PersonId,
  origin: string,
  event: Omit<AuditEvent, 'object'>,
): Promise<void> {
  const scope = { person: personId, organisation: null, organisations: [], origin }
  const keeper = await db.read(scope, tx =>
    tx.sql.selectFrom('person').select('kept_by').where('id', '=', personId).executeTakeFirstOrThrow(),
  )
  await db.write({ ...scope, organisation: keeper.kept_by as OrganisationId }, async tx => {
    tx.record({ ...event, object: { kind: 'person', id: personId } })
  })
}
