// SPDX-License-Identifier: EUPL-1.2
import { NotFound } from '../../../../kernel/errors.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { asksMore, type BatchAct, type BatchInput, mostVisits } from '../../domain/visit-batch.ts'
import { policy } from '../../policy.ts'
import { listVisits } from '../../store/visit.ts'
import { confirmBatchOnce, getBatch, insertBatch, saveBatchInput } from '../../store/visit-batch.ts'

/** Chooses visits for one act; nothing happens to them yet. Gives the id of the batch. */
export async function startBatch(
  context: ActionContext,
  { act, visits }: { readonly act: BatchAct; readonly visits: readonly string[] },
): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.actOnMany, now)
  const wanted = new Set(visits)
  if (wanted.size === 0) return refused(problem('visits', 'nothingChosen'))
  if (wanted.size > mostVisits) return refused(problem('visits', 'tooManyChosen'))
  return context.write(async tx => {
    const chosen = (await listVisits(tx, {})).filter(one => wanted.has(one.id) && !one.isTied)
    if (chosen.length < wanted.size) throw new NotFound()
    const id = await insertBatch(tx, act, chosen, now)
    tx.record({
      action: 'visitBatch.chosen',
      object: { kind: 'visitBatch', id },
      details: { act, visits: chosen.length },
    })
    return done(id)
  })
}

/** Tells what the act asks: who is assigned, or how many weeks and why. Gives the id of the batch. */
export async function tellBatch(
  context: ActionContext,
  { batch: id, members, weeks, reason }: Required<BatchInput> & { readonly batch: string },
): Promise<Outcome<string>> {
  authorise(context.actor, policy.actOnMany, context.now)
  return context.write(async tx => {
    const batch = await getBatch(tx, id)
    if (!asksMore(batch.act)) throw new NotFound()
    const isExtending = batch.act === 'extend'
    if (isExtending && reason === '') return refused(problem('reason', 'required'))
    const input = isExtending ? { weeks, reason } : { members }
    await saveBatchInput(tx, id, input)
    tx.record({ action: 'visitBatch.told', object: { kind: 'visitBatch', id } })
    return done(id)
  })
}

/** Confirms a batch: from now on it is done, line by line. Gives its id. */
export async function confirmBatch(context: ActionContext, batchId: string): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.actOnMany, now)
  return context.write(async tx => {
    const batch = await getBatch(tx, batchId)
    if (asksMore(batch.act) && batch.input === null) return refused(problem('', 'batchNotTold'))
    if (!(await confirmBatchOnce(tx, batch.id, now))) return refused(problem('', 'batchConfirmed'))
    tx.record({
      action: 'visitBatch.confirmed',
      object: { kind: 'visitBatch', id: batch.id },
      details: { act: batch.act, visits: batch.lines.length },
    })
    return done(batch.id)
  })
}
