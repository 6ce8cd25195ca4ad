// SPDX-License-Identifier: EUPL-1.2
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { authorise } from '../../../kernel/policy.ts'
import { problem } from '../../../kernel/problem.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import { handOver } from '../../../platform/handover/store.ts'
import type { EndDocument } from '../domain/access.ts'
import { enderOf, stateOf } from '../domain/emergency.ts'
import { policy } from '../policy.ts'
import { getRequest, lockRequest, saveRequestEnd } from '../store/request.ts'

/** One of the two at the platform closes the door before the hour is over. */
export async function stopEmergency(context: ActionContext, requestId: string): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.stop, now)
  return context.write(async tx => {
    await lockRequest(tx, requestId)
    const request = await getRequest(tx, requestId)
    if (stateOf(request, now) !== 'open') return refused(problem('', 'emergencyNotOpen'))
    const by = enderOf(request, actor.personId)
    if (by === undefined) return refused(problem('', 'emergencyNotYours'))
    await saveRequestEnd(tx, request.id, by, now)
    const document: EndDocument = { by, at: now.toISOString() }
    const object = { kind: 'emergency', id: request.id }
    tx.record({ action: 'emergency.ended', object, details: { by } })
    const release = { kind: 'emergency.ended', subjectId: request.id, ground: 'emergency' }
    await handOver(tx, { ...release, to: request.ownerId, document }, now)
    return done(request.id)
  })
}
