// SPDX-License-Identifier: EUPL-1.2
import { Conflict, NotFound } from '../../../kernel/errors.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { ListedColleague, PlannedLine } from '../domain/colleague-list.ts'

/** A list of colleagues that was offered, and what became of each line once it was done. */
export type ColleagueList = {
  readonly id: string
  readonly visitId: string
  readonly fileName: string
  readonly lines: readonly ListedColleague[]
  readonly results: readonly PlannedLine[] | null
}

const keptDays = 30
const dayMs = 86_400_000

/** Keeps a list to be looked at, and lets go of those that are a month old. */
export async function insertColleagueList(
  tx: WriteTx,
  { visitId, fileName, lines }: Pick<ColleagueList, 'visitId' | 'fileName' | 'lines'>,
  now: Date,
): Promise<string> {
  const organisation_id = tx.scope.organisation ?? ''
  await tx.sql
    .deleteFrom('colleague_list')
    .where('organisation_id', '=', organisation_id)
    .where('offered_at', '<', new Date(now.getTime() - keptDays * dayMs))
    .execute()
  const id = newId()
  await tx.sql
    .insertInto('colleague_list')
    .values({
      organisation_id,
      id,
      visit_id: visitId,
      file_name: fileName,
      lines: JSON.stringify(lines),
      offered_by: tx.scope.person ?? '',
      offered_at: now,
    })
    .execute()
  return id
}

/** @throws NotFound when this visit has no such list */
export async function getColleagueList(tx: Tx, visitId: string, id: string): Promise<ColleagueList> {
  const row = await tx.sql
    .selectFrom('colleague_list')
    .selectAll()
    .where('organisation_id', '=', tx.scope.organisation ?? '')
    .where('visit_id', '=', visitId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return {
    id: row.id,
    visitId: row.visit_id,
    fileName: row.file_name,
    lines: row.lines as ListedColleague[],
    results: row.results as PlannedLine[] | null,
  }
}

/**
 * Keeps what became of each line.
 * @throws Conflict when that was done already
 */
export async function saveResults(
  tx: WriteTx,
  id: string,
  results: readonly PlannedLine[],
  now: Date,
): Promise<void> {
  const { numUpdatedRows } = await tx.sql
    .updateTable('colleague_list')
    .set({ results: JSON.stringify(results), applied_by: tx.scope.person ?? '', applied_at: now })
    .where('organisation_id', '=', tx.scope.organisation ?? '')
    .where('id', '=', id)
    .where('applied_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new Conflict({ mine: '', theirs: '', theirVersion: 1 })
}
