// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate, localDateOf } from '../../../../kernel/dates.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { finishWorkItems } from '../../../../platform/work/work-item.ts'
import { type Audience, type PermittedPart, shareProblems } from '../../domain/report-sharing.ts'
import { policy } from '../../policy.ts'
import { lockParticipation } from '../../store/reaction.ts'
import { insertShare } from '../../store/sharing.ts'
import { putTablingTask } from '../tabling/tabling-task.ts'
import { putReportSearchEntry } from './report-search.ts'
import { seeFinal } from './see-received.ts'

type Input = {
  readonly visitId: string
  readonly audience: Audience
  readonly recipient: string
  readonly ground: string
  /** Only of a permission for another organisation: what of the report, all of it unless told. */
  readonly part?: PermittedPart
  /** Only of a permission for another organisation: its last day. */
  readonly until?: LocalDate | null
}

/**
 * The municipality gives its final report to somebody (requirements 27, 29). The committee never does.
 * @throws StepUpNeeded, NotFound, NotAllowed
 */
export const shareReport = (
  context: ActionContext,
  input: Input,
): Promise<Outcome<{ visitId: string; id: string }>> =>
  context.write(async tx => {
    const { actor, now } = context
    authorise(actor, policy.share, now)
    await lockParticipation(tx, input.visitId)
    const { participation, final, withdrawn, shares } = await seeFinal(tx, actor, input.visitId)
    if (withdrawn) return refused(problem('audience', 'reportWithdrawn'))
    const isOther = input.audience === 'other'
    const share = {
      audience: input.audience,
      ground: input.ground,
      recipient: isOther ? input.recipient : '',
      part: (isOther && input.part) || 'whole',
      untilOn: (isOther && input.until) || null,
    }
    const problems = shareProblems(share, shares, localDateOf(now))
    if (problems.length > 0) return refused(...problems)
    const { visitId } = participation
    const id = await insertShare(tx, visitId, share, now)
    const open = [...shares, { audience: share.audience, endedAt: null }]
    await putReportSearchEntry(tx, participation, final.document, open, now)
    await finishWorkItems(tx, `visit:${visitId}:final:share`, now)
    await putTablingTask(tx, participation, share.audience, now)
    tx.record({
      action: 'report.shared',
      object: { kind: 'visit', id: visitId },
      details: { share: id, audience: share.audience, part: share.part },
    })
    return done({ visitId, id })
  })
