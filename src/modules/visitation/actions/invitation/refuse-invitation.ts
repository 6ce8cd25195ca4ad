// SPDX-License-Identifier: EUPL-1.2
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { handOver } from '../../../../platform/handover/store.ts'
import type { AnswerDocument } from '../../domain/handover-documents.ts'
import { mayParticipationBecome } from '../../domain/participation-states.ts'
import type { VisitId } from '../../domain/visit.ts'
import { policy } from '../../policy.ts'
import { getParticipation, saveParticipation } from '../../store/participation.ts'
import { assertFresh } from '../fresh.ts'
import { finishVisitTask } from '../tasks.ts'

type Input = { readonly visitId: string; readonly version: number; readonly reason: string }

/** The municipality does not take part. A reason is welcome, never asked for; nobody but the committee knows. */
export async function refuseInvitation(context: ActionContext, input: Input): Promise<Outcome<VisitId>> {
  const { actor, now } = context
  authorise(actor, policy.answerInvitation, now)
  return context.write(async tx => {
    const participation = await getParticipation(tx, input.visitId)
    assertFresh(participation, input.version)
    if (!mayParticipationBecome(participation.state, 'refused'))
      return refused(problem('', 'alreadyAnswered'))
    await saveParticipation(tx, participation, { state: 'refused', refusalReason: input.reason })
    const document: AnswerDocument = { accepted: false, reason: input.reason, by: actor.name }
    await handOver(
      tx,
      {
        to: participation.committee.id,
        kind: 'visitation.answer',
        subjectId: participation.visitId,
        document,
        ground: 'answered',
      },
      now,
    )
    await finishVisitTask(tx, participation.visitId, 'answer', now)
    await finishVisitTask(tx, participation.visitId, 'delegation', now)
    tx.record({
      action: 'participation.refused',
      object: { kind: 'participation', id: participation.visitId },
    })
    return done(participation.visitId)
  })
}
