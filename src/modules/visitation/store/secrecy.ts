// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { Secrecy, SecrecyOrgan } from '../domain/secrecy.ts'
import type { VisitId } from '../domain/visit.ts'

/** Every decision about secrecy of a report, oldest first; at most 50. */
export async function listSecrecies(tx: Tx, visitId: VisitId): Promise<Secrecy[]> {
  const rows = await tx.sql
    .selectFrom('report_secrecy as s')
    .leftJoin('person as p', 'p.id', 's.by_person')
    .select(['s.id', 's.ground', 's.imposed_by', 's.imposed_on', 's.ends_on', 's.lifted_by', 's.lifted_on'])
    .select('p.name')
    .where('s.visit_id', '=', visitId)
    .orderBy('s.imposed_on')
    .orderBy('s.at')
    .limit(50)
    .execute()
  return rows.map(row => ({
    id: row.id,
    ground: row.ground,
    imposedBy: row.imposed_by as SecrecyOrgan,
    imposedOn: row.imposed_on as LocalDate,
    endsOn: row.ends_on as LocalDate | null,
    byName: row.name ?? 'een oud-collega',
    liftedBy: row.lifted_by as SecrecyOrgan | null,
    liftedOn: row.lifted_on as LocalDate | null,
  }))
}

/** @returns the id */
export async function insertSecrecy(
  tx: WriteTx,
  visitId: VisitId,
  secrecy: Pick<Secrecy, 'ground' | 'imposedBy' | 'imposedOn' | 'endsOn'>,
  now: Date,
): Promise<string> {
  const id = newId()
  await tx.sql
    .insertInto('report_secrecy')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      id,
      visit_id: visitId,
      ground: secrecy.ground,
      imposed_by: secrecy.imposedBy,
      imposed_on: secrecy.imposedOn,
      ends_on: secrecy.endsOn,
      by_person: tx.scope.person ?? '',
      at: now,
    })
    .execute()
  return id
}

/** @returns false when a colleague lifted it in between */
export async function saveLifted(
  tx: WriteTx,
  id: string,
  lifted: { readonly by: SecrecyOrgan; readonly on: LocalDate },
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await tx.sql
    .updateTable('report_secrecy')
    .set({
      lifted_by: lifted.by,
      lifted_on: lifted.on,
      lifted_by_person: tx.scope.person ?? '',
      lifted_at: now,
    })
    .where('id', '=', id)
    .where('lifted_at', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}
