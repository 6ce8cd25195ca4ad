// SPDX-License-Identifier: EUPL-1.2
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { LocalDate } from '../../../kernel/dates.ts'
import { Conflict, NotFound } from '../../../kernel/errors.ts'
import { newId, type OrganisationId, type PersonId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { VisitId } from '../domain/visit.ts'
import type { BatchAct, BatchInput, BatchLine, VisitBatch } from '../domain/visit-batch.ts'

export type StoredBatch = VisitBatch & { readonly madeBy: PersonId; readonly madeAt: Date }

export async function insertBatch(
  tx: WriteTx,
  act: BatchAct,
  visits: readonly { readonly id: VisitId; readonly version: number }[],
  now: Date,
): Promise<string> {
  const id = newId()
  const organisation_id = tx.scope.organisation ?? ''
  await tx.sql
    .insertInto('visit_batch')
    .values({ organisation_id, id, act, made_by: tx.scope.person ?? '', made_at: now })
    .execute()
  await tx.sql
    .insertInto('visit_batch_line')
    .values(visits.map(one => ({ organisation_id, batch_id: id, visit_id: one.id, version: one.version })))
    .execute()
  return id
}

/** Batches with their lines; without more, the newest first and at most 20. */
async function listBatches(tx: Tx, which: { id?: string; isUnfinished?: true }): Promise<StoredBatch[]> {
  let query = tx.sql
    .selectFrom('visit_batch as b')
    .select(['b.id', 'b.act', 'b.input', 'b.made_by', 'b.made_at', 'b.confirmed_at', 'b.finished_at'])
    .select(eb =>
      jsonArrayFrom(
        eb
          .selectFrom('visit_batch_line as l')
          .whereRef('l.batch_id', '=', 'b.id')
          .select(['l.visit_id as visitId', 'l.version', 'l.result', 'l.reason']),
      ).as('lines'),
    )
    .orderBy('b.made_at', 'desc')
    .limit(20)
  if (which.id !== undefined) query = query.where('b.id', '=', which.id)
  if (which.isUnfinished)
    query = query.where('b.confirmed_at', 'is not', null).where('b.finished_at', 'is', null)
  const rows = await query.execute()
  return rows.map(row => ({
    id: row.id,
    act: row.act as BatchAct,
    input: row.input as BatchInput | null,
    madeBy: row.made_by as PersonId,
    madeAt: row.made_at,
    confirmedAt: row.confirmed_at,
    finishedAt: row.finished_at,
    lines: row.lines as BatchLine[],
  }))
}

/** @throws NotFound when the committee of the scope has no such batch */
export async function getBatch(tx: Tx, id: string): Promise<StoredBatch> {
  const [batch] = await listBatches(tx, { id })
  if (!batch) throw new NotFound()
  return batch
}

/** What was confirmed and is not done yet. */
export const listUnfinishedBatches = (tx: Tx): Promise<StoredBatch[]> =>
  listBatches(tx, { isUnfinished: true })

/** The newest of a committee, to return to. */
export const listNewestBatches = (tx: Tx): Promise<StoredBatch[]> => listBatches(tx, {})

/** Keeps what the act asks. @throws Conflict once it was confirmed */
export async function saveBatchInput(tx: WriteTx, id: string, input: BatchInput): Promise<void> {
  const { numUpdatedRows } = await tx.sql
    .updateTable('visit_batch')
    .set({ input: JSON.stringify(input) })
    .where('id', '=', id)
    .where('confirmed_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new Conflict({ mine: '', theirs: '', theirVersion: 1 })
}

/** False when it was confirmed before. */
export async function confirmBatchOnce(tx: WriteTx, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx.sql
    .updateTable('visit_batch')
    .set({ confirmed_at: now })
    .where('id', '=', id)
    .where('confirmed_at', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

type Which = { readonly batch: string; readonly visit: VisitId }

/** Takes a line to do it, within the transaction of the act; false when somebody did it, or does it now. */
export async function claimLine(tx: WriteTx, which: Which, now: Date): Promise<boolean> {
  return settleLine(tx, which, { result: 'done', reason: null }, now)
}

/** Keeps what became of a line, once. */
export async function settleLine(
  tx: WriteTx,
  { batch, visit }: Which,
  outcome: Pick<BatchLine, 'result' | 'reason'>,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await tx.sql
    .updateTable('visit_batch_line')
    .set({ ...outcome, at: now })
    .where('batch_id', '=', batch)
    .where('visit_id', '=', visit)
    .where('result', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Closes a batch of which every line is settled; false when it was closed before, or there are lines to do. */
export async function finishBatch(tx: WriteTx, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx.sql
    .updateTable('visit_batch')
    .set({ finished_at: now })
    .where('id', '=', id)
    .where('finished_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('visit_batch_line as l')
            .select('l.visit_id')
            .where('l.batch_id', '=', id)
            .where('l.result', 'is', null),
        ),
      ),
    )
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Of which visits and steps somebody was reminded on this day, as 'visit step'. */
export async function listReminded(tx: Tx, on: LocalDate): Promise<ReadonlySet<string>> {
  const rows = await tx.sql
    .selectFrom('visit_reminder')
    .select(['visit_id', 'step'])
    .where('on_day', '=', on)
    .limit(5_000)
    .execute()
  return new Set(rows.map(row => `${row.visit_id} ${row.step}`))
}

/** Municipalities to which one of these people is tied. */
export async function listTiedTo(tx: Tx, people: readonly string[]): Promise<ReadonlySet<OrganisationId>> {
  if (people.length === 0) return new Set()
  const rows = await tx.sql
    .selectFrom('conflict_of_interest')
    .select('municipality_id')
    .where('person_id', 'in', [...people])
    .execute()
  return new Set(rows.map(row => row.municipality_id as OrganisationId))
}
