// SPDX-License-Identifier: EUPL-1.2
import { NotFound } from '../../../../kernel/errors.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { policy } from '../../policy.ts'
import { endShare as end } from '../../store/sharing.ts'
import { finishTablingTasks } from '../tabling/tabling-task.ts'
import { putReportSearchEntry } from './report-search.ts'
import { seeFinal } from './see-received.ts'

/**
 * Ends a share: from now on these readers no longer find the report here. What they printed or saved stays with them.
 * @throws NotFound when there is no such share; one that had ended is told
 */
export const endShare = (
  context: ActionContext,
  input: { readonly visitId: string; readonly share: string },
): Promise<Outcome<{ visitId: string }>> =>
  context.write(async tx => {
    const { actor, now } = context
    authorise(actor, policy.share, now)
    const { participation, final, shares } = await seeFinal(tx, actor, input.visitId)
    const { visitId } = participation
    if (!(await end(tx, visitId, input.share, now))) {
      if (shares.some(one => one.id === input.share)) return refused(problem('', 'shareEndedAlready'))
      throw new NotFound()
    }
    const open = shares.filter(one => one.id !== input.share)
    await putReportSearchEntry(tx, participation, final.document, open, now)
    await finishTablingTasks(tx, visitId, shares.find(one => one.id === input.share)?.audience, now)
    tx.record({
      action: 'report.shareEnded',
      object: { kind: 'visit', id: visitId },
      details: { share: input.share },
    })
    return done({ visitId })
  })
