// SPDX-License-Identifier: EUPL-1.2
import { compareDates, localDateOf } from '../../../../kernel/dates.ts'
import { done, isRefused, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { finishWorkItems } from '../../../../platform/work/work-item.ts'
import { mayBecome, wooDue } from '../../domain/woo-request.ts'
import { type OfRequest, openWooRequest, stepTo } from './open-request.ts'
import { putWooTask, wooTask } from './woo-task.ts'

type Input = OfRequest & { readonly reason: string; readonly version: number }
type Changed = { readonly visitId: string; readonly id: string }

/**
 * Puts the decision off once, with the reason that the requester was told (Woo art. 4.4, second paragraph).
 * @throws NotFound, NotAllowed, Conflict
 */
export const extendWooRequest = (context: ActionContext, input: Input): Promise<Outcome<Changed>> =>
  context.write(async tx => {
    const { now } = context
    const opened = await openWooRequest(tx, context, input)
    if (isRefused(opened)) return opened
    const { participation, request } = opened.value
    if (!mayBecome(request.state, 'extended')) return refused(problem('reason', 'alreadyExtended'))
    if (compareDates(localDateOf(now), request.dueOn) > 0)
      return refused(problem('reason', 'extensionTooLate'))
    const dueOn = wooDue(request.receivedOn, true)
    await stepTo(
      tx,
      opened.value,
      { state: 'extended', dueOn, reason: input.reason, version: input.version },
      now,
    )
    await putWooTask(tx, participation, { ...request, dueOn }, now)
    tx.record({
      action: 'woo.extended',
      object: { kind: 'visit', id: participation.visitId },
      details: { request: request.id, due: dueOn },
    })
    return done({ visitId: participation.visitId, id: request.id })
  })

/** Records that who asked took the request back. @throws NotFound, NotAllowed, Conflict */
export const withdrawWooRequest = (
  context: ActionContext,
  input: Omit<Input, 'reason'>,
): Promise<Outcome<Changed>> =>
  context.write(async tx => {
    const { now } = context
    const opened = await openWooRequest(tx, context, input)
    if (isRefused(opened)) return opened
    const { participation, request } = opened.value
    await stepTo(tx, opened.value, { state: 'withdrawn', version: input.version }, now)
    await finishWorkItems(tx, wooTask(participation.visitId, request.id), now)
    tx.record({
      action: 'woo.withdrawn',
      object: { kind: 'visit', id: participation.visitId },
      details: { request: request.id },
    })
    return done({ visitId: participation.visitId, id: request.id })
  })
