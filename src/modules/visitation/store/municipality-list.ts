// SPDX-License-Identifier: EUPL-1.2
import { Conflict, NotFound } from '../../../kernel/errors.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { ListedMunicipality, PlannedMunicipality } from '../domain/municipality-list.ts'

/** A line that was done, with the codes that it put in the round. */
export type DoneMunicipality = PlannedMunicipality & { readonly added: readonly string[] }

/** A list of municipalities that was offered, and what became of each line once it was done. */
export type MunicipalityList = {
  readonly id: string
  readonly roundId: string
  readonly roundName: string
  readonly fileName: string
  readonly lines: readonly ListedMunicipality[]
  readonly results: readonly DoneMunicipality[] | null
}

const keptDays = 30
const dayMs = 86_400_000

/** Keeps a list to be looked at, and lets go of those that are a month old. */
export async function insertMunicipalityList(
  tx: WriteTx,
  { roundId, fileName, lines }: Pick<MunicipalityList, 'roundId' | 'fileName' | 'lines'>,
  now: Date,
): Promise<string> {
  const organisation_id = tx.scope.organisation ?? ''
  await tx.sql
    .deleteFrom('municipality_list')
    .where('organisation_id', '=', organisation_id)
    .where('offered_at', '<', new Date(now.getTime() - keptDays * dayMs))
    .execute()
  const id = newId()
  await tx.sql
    .insertInto('municipality_list')
    .values({
      organisation_id,
      id,
      round_id: roundId,
      file_name: fileName,
      lines: JSON.stringify(lines),
      offered_by: tx.scope.person ?? '',
      offered_at: now,
    })
    .execute()
  return id
}

/** @throws NotFound when this round has no such list */
export async function getMunicipalityList(tx: Tx, roundId: string, id: string): Promise<MunicipalityList> {
  const row = await tx.sql
    .selectFrom('municipality_list as l')
    .innerJoin('round as r', 'r.id', 'l.round_id')
    .select(['l.id', 'l.round_id', 'r.name', 'l.file_name', 'l.lines', 'l.results'])
    .where('l.round_id', '=', roundId)
    .where('l.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return {
    id: row.id,
    roundId: row.round_id,
    roundName: row.name,
    fileName: row.file_name,
    lines: row.lines as ListedMunicipality[],
    results: row.results as DoneMunicipality[] | null,
  }
}

/**
 * Keeps what became of each line.
 * @throws Conflict when that was done already
 */
export async function saveListResults(
  tx: WriteTx,
  id: string,
  results: readonly DoneMunicipality[],
  now: Date,
): Promise<void> {
  const { numUpdatedRows } = await tx.sql
    .updateTable('municipality_list')
    .set({ results: JSON.stringify(results), applied_by: tx.scope.person ?? '', applied_at: now })
    .where('id', '=', id)
    .where('applied_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new Conflict({ mine: '', theirs: '', theirVersion: 1 })
}
