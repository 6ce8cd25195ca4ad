// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { Visit } from '../../domain/visit.ts'
import { type BatchLine, type PlannedLine, planLine } from '../../domain/visit-batch.ts'
import { listRounds } from '../../store/round.ts'
import { listVisits } from '../../store/visit.ts'
import { getBatch, listReminded, listTiedTo, type StoredBatch } from '../../store/visit-batch.ts'

export type SeenLine = BatchLine & { readonly visit: Visit; readonly planned: PlannedLine | undefined }
export type SeenBatch = { readonly batch: StoredBatch; readonly lines: readonly SeenLine[] }

/**
 * A batch with its visits; what would become of each line that is not done yet. A visit to which this person is tied
 * meanwhile is left out.
 * @throws NotFound
 */
export async function seeBatch(tx: Tx, id: string, now: Date): Promise<SeenBatch> {
  const batch = await getBatch(tx, id)
  const visits = new Map((await listVisits(tx, {})).map(one => [one.id, one]))
  // Only a later date counts from the round.
  const terms = batch.act === 'extend' ? await listRounds(tx) : []
  const rounds = new Map(terms.map(one => [one.id, one]))
  const today = localDateOf(now)
  const facts = {
    termsOf: (round: Visit['roundId']) => rounds.get(round),
    remindedToday: batch.act === 'remind' ? await listReminded(tx, today) : new Set<string>(),
    tiedTo: await listTiedTo(tx, batch.input?.members ?? []),
    today,
  }
  const lines = batch.lines.flatMap(line => {
    const visit = visits.get(line.visitId)
    if (!visit || visit.isTied) return []
    const planned = line.result === null ? planLine(batch, line, visit, facts) : undefined
    return [{ ...line, visit, planned }]
  })
  return {
    batch,
    // By name, as they came.
    lines: lines.toSorted((a, b) => a.visit.municipality.name.localeCompare(b.visit.municipality.name, 'nl')),
  }
}
