// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { endHandedOut } from '../../../../platform/handing-out/hand-out.ts'
import { handOver } from '../../../../platform/handover/store.ts'
import { finishWorkItems } from '../../../../platform/work/work-item.ts'
import { isOneForBoth } from '../../domain/answer-rights.ts'
import { mayHandIn } from '../../domain/hand-in.ts'
import { answersToHandIn } from '../../domain/handed-in.ts'
import { selfImageSubject } from '../../domain/handing-out.ts'
import type { SelfImageDocument } from '../../domain/handover-documents.ts'
import { apartSlots, seenRoles } from '../../domain/self-image.ts'
import { policy } from '../../policy.ts'
import { listAnswers } from '../../store/answer.ts'
import { saveParticipation } from '../../store/participation.ts'
import { getSelfImage, listRoleHolders, lockSelfImage, saveHandedIn } from '../../store/self-image.ts'

/**
 * Hands the self-image over to the committee, after portfolio holder and secretary have seen it. From then on it does not
 * change any more: whoever is saving an answer at this moment is waited for, or comes too late.
 */
export async function handInSelfImage(
  context: ActionContext,
  input: { readonly visitId: string },
): Promise<Outcome<undefined>> {
  const { actor, now } = context
  authorise(actor, policy.handIn, now)
  return context.write(async tx => {
    await lockSelfImage(tx, input.visitId)
    const selfImage = await getSelfImage(tx, input.visitId)
    const { participation, handedInAt, offeredAt } = selfImage
    const { visitId, state } = participation
    const today = localDateOf(now)
    const holders = await listRoleHolders(tx, visitId, [...apartSlots, ...seenRoles], today)
    const existing = holders.map(one => one.role)
    const { seen } = selfImage
    const problems = mayHandIn({ state, handedInAt, offeredAt, existing, seen: seen.map(one => one.role) })
    if (problems.length > 0) return refused(...problems)
    const given = await listAnswers(tx, visitId)
    const { lastTime } = selfImage
    const document: SelfImageDocument = {
      questionnaire: { code: selfImage.questionnaire.code, version: selfImage.questionnaire.version },
      openedOn: selfImage.openedOn,
      answers: answersToHandIn(selfImage.questionnaire, selfImage.openedOn, given),
      seen: seen.map(one => ({ role: one.role, name: one.person.name, on: localDateOf(one.at) })),
      handedInBy: actor.name,
      handedInOn: today,
      ...(isOneForBoth(holders, given) && { isOneForBoth: true as const }),
      ...(lastTime && { lastTime }),
    }
    await handOver(
      tx,
      {
        to: participation.committee.id,
        kind: 'visitation.selfImage',
        subjectId: visitId,
        document,
        ground: 'selfImage.handedIn',
      },
      now,
    )
    await saveHandedIn(tx, visitId, now)
    await saveParticipation(tx, participation, { state: 'handedIn' })
    await endHandedOut(tx, selfImageSubject(visitId), now)
    await finishTasks(tx, visitId, now)
    tx.record({ action: 'selfImage.handedIn', object: { kind: 'selfImage', id: visitId } })
    return done(undefined)
  })
}

/** Nothing about filling in waits any more. */
async function finishTasks(tx: WriteTx, visitId: string, now: Date): Promise<void> {
  for (const task of ['selfImage', 'apart', 'seen', 'handIn', 'handInAgain'])
    await finishWorkItems(tx, `visit:${visitId}:${task}`, now)
}
