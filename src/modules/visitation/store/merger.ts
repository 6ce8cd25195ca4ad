// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { VisitId } from '../domain/visit.ts'

type Row = { readonly visit: VisitId; readonly into: VisitId; readonly on: LocalDate }

/** Keeps in which visit another goes on. */
export async function insertMerger(tx: WriteTx, { visit, into, on }: Row, now: Date): Promise<void> {
  await tx.sql
    .insertInto('visit_merger')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      visit_id: visit,
      into_visit_id: into,
      merges_on: on,
      by_person: tx.scope.person ?? '',
      at: now,
    })
    .execute()
}

/** Municipalities into which this one goes according to the register, also those still to come; by name. */
export async function listSuccessors(tx: Tx, municipality: string, today: LocalDate) {
  const rows = await tx.sql
    .selectFrom('municipality_successor as s')
    .innerJoin('organisation as o', 'o.id', 's.successor_id')
    .where('s.municipality_id', '=', municipality)
    .select(['o.id', 'o.name', 's.succeeded_on', 'o.valid_from', 'o.valid_to'])
    .orderBy('o.name')
    .execute()
  return rows.map(({ id, name, succeeded_on, valid_from, valid_to }) => ({
    id,
    name,
    on: succeeded_on as LocalDate,
    exists: (valid_from === null || valid_from <= today) && (valid_to === null || valid_to > today),
  }))
}
