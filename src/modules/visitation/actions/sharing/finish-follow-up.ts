// SPDX-License-Identifier: EUPL-1.2
import { Conflict, NotAllowed, NotFound } from '../../../../kernel/errors.ts'
import { done, type Outcome } from '../../../../kernel/outcome.ts'
import { authorise, may } from '../../../../kernel/policy.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { keepVersion } from '../../../../platform/history/history.ts'
import { finishWorkItems } from '../../../../platform/work/work-item.ts'
import { decisionSubject, mayProgress } from '../../domain/follow-up.ts'
import { policy } from '../../policy.ts'
import { saveDone } from '../../store/follow-up.ts'
import { ownersTask, putOwnersTask } from './decide-follow-up.ts'
import { seePerspective } from './see-follow-up.ts'

type Input = {
  readonly visitId: string
  readonly perspective: string
  readonly isDone: boolean
  readonly version: number
}

/**
 * The owner, or who decides about follow-up, says that a perspective was carried out, or that it was not after all.
 * @throws Conflict when a colleague changed it in between
 */
export const finishFollowUp = (context: ActionContext, input: Input): Promise<Outcome<{ visitId: string }>> =>
  context.write(async tx => {
    const { actor, now } = context
    authorise(actor, policy.progressFollowUp, now)
    const seen = await seePerspective(tx, actor, input.visitId, input.perspective)
    const { participation, followUp } = seen
    if (!followUp) throw new NotFound()
    if (!mayProgress(followUp, actor.personId, may(actor, policy.decideFollowUp)))
      throw new NotAllowed('notYourFollowUp')
    if (followUp.version !== input.version)
      throw new Conflict({ mine: '', theirs: '', theirVersion: followUp.version })
    const { visitId } = participation
    await saveDone(tx, visitId, followUp, input.isDone ? now : null)
    const { decision, ownerId, dueOn, reason } = followUp
    const beside = { decision, ownerId, dueOn, isDone: input.isDone }
    const subject = decisionSubject(visitId, input.perspective)
    await keepVersion(tx, subject, followUp.version + 1, reason, now, beside)
    if (input.isDone) await finishWorkItems(tx, ownersTask(visitId, input.perspective), now)
    else await putOwnersTask(tx, seen, followUp, now)
    tx.record({
      action: input.isDone ? 'followUp.done' : 'followUp.reopened',
      object: { kind: 'visit', id: visitId },
      details: { perspective: input.perspective },
    })
    return done({ visitId })
  })
