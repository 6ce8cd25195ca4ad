// SPDX-License-Identifier: EUPL-1.2
import type { SignedIn } from '../../../kernel/actor.ts'
import type { LocalDate } from '../../../kernel/dates.ts'
import { newId, type OrganisationId, type PersonId } from '../../../kernel/ids.ts'
import type { Role } from '../../../kernel/roles.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { Absence, AbsenceDraft } from '../domain/absence.ts'

/** Absences in the organisation of the scope that are not over, by first day; at most 1,000. */
export async function listAbsences(tx: Tx, today: LocalDate): Promise<Absence[]> {
  const rows = await tx.sql
    .selectFrom('absence as a')
    .innerJoin('person as p', 'p.id', 'a.person_id')
    .leftJoin('person as s', 's.id', 'a.stand_in_id')
    .selectAll('a')
    .select(['p.name as person_name', 's.name as stand_in_name'])
    .where('a.organisation_id', '=', tx.scope.organisation ?? '')
    .where('a.until_on', '>=', today)
    .orderBy('a.from_on')
    .limit(1_000)
    .execute()
  return rows.map(row => ({
    id: row.id,
    personId: row.person_id as PersonId,
    personName: row.person_name,
    standInId: row.stand_in_id as PersonId | null,
    standInName: row.stand_in_name,
    roles: row.roles as Role[],
    takesNamed: row.takes_named,
    fromOn: row.from_on as LocalDate,
    untilOn: row.until_on as LocalDate,
  }))
}

export async function insertAbsence(tx: WriteTx, draft: AbsenceDraft, now: Date): Promise<string> {
  const id = newId()
  await tx.sql
    .insertInto('absence')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      id,
      person_id: draft.personId,
      stand_in_id: draft.standInId,
      roles: [...draft.roles],
      takes_named: draft.takesNamed,
      from_on: draft.fromOn,
      until_on: draft.untilOn,
      recorded_by: tx.scope.person ?? draft.personId,
      recorded_at: now,
    })
    .execute()
  return id
}

/** Takes an absence away: it was a mistake, or somebody is back early. */
export async function removeAbsence(tx: WriteTx, id: string): Promise<void> {
  await tx.sql
    .deleteFrom('absence')
    .where('organisation_id', '=', tx.scope.organisation ?? '')
    .where('id', '=', id)
    .execute()
}

/** A role that was taken away at once is stood in for no more. */
export async function dropRoleFromAbsences(tx: WriteTx, person: PersonId, role: Role): Promise<void> {
  await tx.sql
    .updateTable('absence')
    .set(eb => ({ roles: eb.fn<string[]>('array_remove', ['roles', eb.val(role)]) }))
    .where('organisation_id', '=', tx.scope.organisation ?? '')
    .where('person_id', '=', person)
    .execute()
}

/** Nobody stands in for, or instead of, somebody who has left. */
export async function forgetInAbsences(tx: WriteTx, person: PersonId): Promise<void> {
  const own = tx.sql.updateTable('absence').where('organisation_id', '=', tx.scope.organisation ?? '')
  await own.set({ stand_in_id: null }).where('person_id', '=', person).execute()
  await own.set({ stand_in_id: null }).where('stand_in_id', '=', person).execute()
}

/** For whom somebody stands in today, and which of their tasks come along. */
export type StandIn = {
  readonly organisationId: OrganisationId
  readonly personId: PersonId
  /** Undefined where the person's name is not known to the organisation in sight. */
  readonly personName: string | undefined
  readonly roles: readonly Role[]
  readonly takesNamed: boolean
}

/** For whom this person stands in today, in the organisations where he or she has a role. */
export async function listStandIns(tx: Tx, person: SignedIn, today: LocalDate): Promise<StandIn[]> {
  const organisations = person.memberships.map(one => one.organisationId)
  if (organisations.length === 0) return []
  const rows = await tx.sql
    .selectFrom('absence as a')
    .leftJoin('person as p', 'p.id', 'a.person_id')
    .select(['a.organisation_id', 'a.person_id', 'a.roles', 'a.takes_named', 'p.name'])
    .where('a.stand_in_id', '=', person.personId)
    .where('a.organisation_id', 'in', organisations)
    .where('a.from_on', '<=', today)
    .where('a.until_on', '>=', today)
    .execute()
  return rows.map(row => ({
    organisationId: row.organisation_id as OrganisationId,
    personId: row.person_id as PersonId,
    personName: row.name ?? undefined,
    roles: row.roles as Role[],
    takesNamed: row.takes_named,
  }))
}
