// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { handOver } from '../../../../platform/handover/store.ts'
import { waitsForAnswer } from '../../domain/after-handing-in.ts'
import type { ReopenedDocument } from '../../domain/handover-documents.ts'
import type { VisitId } from '../../domain/visit.ts'
import { policy } from '../../policy.ts'
import { assertFresh } from '../fresh.ts'
import { moveVisit } from '../move-visit.ts'
import { seeVisit } from '../see-visit.ts'
import { findReopening } from '../self-image/after-handing-in.ts'
import { finishVisitTask } from '../tasks.ts'

type Input = {
  readonly visitId: string
  readonly version: number
  readonly isGranted: boolean
  readonly reason: string
}

/**
 * The secretariat reopens a self-image at the municipality's request, or does not; with a reason that the municipality
 * reads. Until it is handed in again the committee reads what was handed in before.
 */
export async function decideReopening(context: ActionContext, input: Input): Promise<Outcome<VisitId>> {
  const { actor, now } = context
  authorise(actor, policy.decideReopening, now)
  return context.write(async tx => {
    const visit = await seeVisit(tx, actor, input.visitId, 'process', now)
    assertFresh(visit, input.version)
    if (!waitsForAnswer(await findReopening(tx, visit.id))) return refused(problem('', 'reopeningNotAsked'))
    const { isGranted, reason } = input
    if (isGranted && !(await moveVisit(tx, visit, 'selfImageOut', now, reason)))
      return refused(problem('granted', 'tooLateToReopen'))
    const document: ReopenedDocument = { isGranted, reason, on: localDateOf(now) }
    await handOver(
      tx,
      {
        to: visit.municipality.id,
        kind: 'visitation.reopened',
        subjectId: visit.id,
        document,
        ground: isGranted ? 'reopening.granted' : 'reopening.refused',
      },
      now,
    )
    await finishVisitTask(tx, visit.id, 'reopen', now)
    tx.record({
      action: isGranted ? 'selfImage.reopened' : 'selfImage.notReopened',
      object: { kind: 'visit', id: visit.id },
    })
    return done(visit.id)
  })
}
