// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { handOver } from '../../../../platform/handover/store.ts'
import { isBeforeVisit, supplementable } from '../../domain/after-handing-in.ts'
import type { SupplementDocument } from '../../domain/handover-documents.ts'
import { policy } from '../../policy.ts'
import { getSelfImage, lockSelfImage } from '../../store/self-image.ts'

/**
 * Adds something to a topic of a self-image that was handed in, with its date, until the day of the visit. What was handed
 * in does not change: the addition crosses by itself.
 */
export async function addSupplement(
  context: ActionContext,
  input: { readonly visitId: string; readonly topic: string; readonly body: string },
): Promise<Outcome<undefined>> {
  const { actor, now } = context
  authorise(actor, policy.supplement, now)
  return context.write(async tx => {
    await lockSelfImage(tx, input.visitId)
    const selfImage = await getSelfImage(tx, input.visitId)
    const { participation, questionnaire, openedOn } = selfImage
    const today = localDateOf(now)
    if (!isBeforeVisit(selfImage, today)) return refused(problem('', 'notAfterHandingIn'))
    const topic = supplementable(questionnaire, openedOn).find(one => one.code === input.topic)
    if (!topic) return refused(problem('topic', 'unknownTopic'))
    const document: SupplementDocument = { topic: topic.code, body: input.body, by: actor.name, on: today }
    await handOver(
      tx,
      {
        to: participation.committee.id,
        kind: 'visitation.supplement',
        subjectId: participation.visitId,
        document,
        ground: 'selfImage.supplemented',
      },
      now,
    )
    tx.record({
      action: 'selfImage.supplemented',
      object: { kind: 'selfImage', id: participation.visitId },
      details: { topic: topic.code },
    })
    return done(undefined)
  })
}
