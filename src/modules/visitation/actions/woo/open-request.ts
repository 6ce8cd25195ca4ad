// SPDX-License-Identifier: EUPL-1.2
import { Conflict } from '../../../../kernel/errors.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { isOpenRequest, mayBecome } from '../../domain/woo-request.ts'
import { policy } from '../../policy.ts'
import { lockParticipation } from '../../store/reaction.ts'
import { insertWooMoment, saveWooStep } from '../../store/woo-request.ts'
import { type SeenWooRequest, seeWooRequest } from './see-woo.ts'

export type OfRequest = { readonly visitId: string; readonly request: string }

/**
 * A request that is not decided yet, held for a change by somebody who may make it.
 * @throws NotFound, NotAllowed
 */
export async function openWooRequest(
  tx: WriteTx,
  { actor, now }: ActionContext,
  input: OfRequest,
): Promise<Outcome<SeenWooRequest>> {
  authorise(actor, policy.keepWoo, now)
  await lockParticipation(tx, input.visitId)
  const seen = await seeWooRequest(tx, actor, input.visitId, input.request)
  return isOpenRequest(seen.request) ? done(seen) : refused(problem('', 'requestClosed'))
}

/**
 * Takes a request one state further, and keeps who did and why.
 * @throws Conflict when the page showed an older version
 */
export async function stepTo(
  tx: WriteTx,
  { request, moments }: SeenWooRequest,
  step: Parameters<typeof saveWooStep>[2] & { readonly reason?: string; readonly version: number },
  now: Date,
): Promise<void> {
  const { reason, version, ...saved } = step
  if (version !== request.version || !mayBecome(request.state, step.state))
    throw new Conflict({ mine: '', theirs: '', theirVersion: request.version })
  await saveWooStep(tx, request, saved)
  await insertWooMoment(
    tx,
    { requestId: request.id, n: moments.length + 1, state: step.state, ...(reason && { reason }) },
    now,
  )
}
