// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate, localDateOf } from '../../../kernel/dates.ts'
import type { OrganisationId, PersonId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { Colleague } from '../domain/colleague.ts'
import type { Tie, TieKind } from '../domain/tie.ts'
import type { Tied, Visit } from '../domain/visit.ts'
import { listColleagues } from './colleague.ts'

/** Everybody of the committee of the scope, by name. */
export const listCommittee = (tx: Tx, now: Date): Promise<Colleague[]> => listColleagues(tx, localDateOf(now))

/** Sets who of the committee visits. */
export async function saveMembers(tx: WriteTx, visit: Visit, members: readonly PersonId[]): Promise<void> {
  const organisation_id = tx.scope.organisation ?? ''
  await tx.sql
    .updateTable('visit')
    .set({ version: visit.version + 1 })
    .where('id', '=', visit.id)
    .execute()
  await tx.sql.deleteFrom('visit_member').where('visit_id', '=', visit.id).execute()
  if (members.length > 0)
    await tx.sql
      .insertInto('visit_member')
      .values(members.map(person_id => ({ organisation_id, visit_id: visit.id, person_id })))
      .execute()
}

/** Who of the committee is tied to this municipality, and by what. */
export async function listTied(tx: Tx, municipality: OrganisationId): Promise<Tied[]> {
  const rows = await tx.sql
    .selectFrom('conflict_of_interest as c')
    .innerJoin('person as p', 'p.id', 'c.person_id')
    .select(['c.person_id', 'c.kind', 'c.ground', 'c.starts_on', 'c.ends_on', 'p.name'])
    .where('c.municipality_id', '=', municipality)
    .orderBy('p.name')
    .execute()
  return rows.map(row => ({ person: row.person_id as PersonId, name: row.name, ...tieOf(row) }))
}

/** Who is tied to a municipality that went, or will go, to this one. */
export async function listTiesWithPredecessors(
  tx: Tx,
  municipality: OrganisationId,
): Promise<(Tie & { readonly person: PersonId })[]> {
  const rows = await tx.sql
    .selectFrom('municipality_successor as s')
    .innerJoin('conflict_of_interest as c', 'c.municipality_id', 's.municipality_id')
    .where('s.successor_id', '=', municipality)
    .select(['c.person_id', 'c.kind', 'c.ground', 'c.starts_on', 'c.ends_on'])
    .execute()
  return rows.map(row => ({ person: row.person_id as PersonId, ...tieOf(row) }))
}

/** A municipality to which somebody is tied. */
export type TieWith = Tie & { readonly municipality: { readonly id: OrganisationId; readonly name: string } }

/** To which municipalities somebody of the committee is tied, by name; at most 500. */
export async function listTiesOf(tx: Tx, person: string): Promise<TieWith[]> {
  const rows = await tx.sql
    .selectFrom('conflict_of_interest as c')
    .innerJoin('organisation as o', 'o.id', 'c.municipality_id')
    .select(['o.id', 'o.name', 'c.kind', 'c.ground', 'c.starts_on', 'c.ends_on'])
    .where('c.person_id', '=', person)
    .orderBy('o.name')
    .limit(500)
    .execute()
  return rows.map(row => ({
    municipality: { id: row.id as OrganisationId, name: row.name },
    ...tieOf(row),
  }))
}

type TieRow = { kind: string; ground: string; starts_on: string | null; ends_on: string | null }

const tieOf = ({ kind, ground, starts_on, ends_on }: TieRow): Tie => ({
  kind: kind as TieKind,
  ground,
  startsOn: starts_on as LocalDate | null,
  endsOn: ends_on as LocalDate | null,
})

/** Takes back that somebody is tied to a municipality; false when nobody said so. */
export async function deleteTied(
  tx: WriteTx,
  person: string,
  municipality: OrganisationId,
): Promise<boolean> {
  const { numDeletedRows } = await tx.sql
    .deleteFrom('conflict_of_interest')
    .where('person_id', '=', person)
    .where('municipality_id', '=', municipality)
    .executeTakeFirstOrThrow()
  return numDeletedRows === 1n
}

/** Records that somebody of the committee is tied to a municipality; again only changes what is told of it. */
export async function saveTied(
  tx: WriteTx,
  person: PersonId,
  municipality: OrganisationId,
  tie: Tie,
): Promise<void> {
  await tx.sql
    .deleteFrom('conflict_of_interest')
    .where('person_id', '=', person)
    .where('municipality_id', '=', municipality)
    .execute()
  await tx.sql
    .insertInto('conflict_of_interest')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      person_id: person,
      municipality_id: municipality,
      kind: tie.kind,
      ground: tie.ground,
      starts_on: tie.startsOn,
      ends_on: tie.endsOn,
    })
    .execute()
}
