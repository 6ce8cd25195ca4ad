// SPDX-License-Identifier: EUPL-1.2
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { finishWorkItems } from '../../../../platform/work/work-item.ts'
import { type Audience, shareProblems } from '../../domain/report-sharing.ts'
import { policy } from '../../policy.ts'
import { lockParticipation } from '../../store/reaction.ts'
import { insertShare } from '../../store/sharing.ts'
import { putReportSearchEntry } from './report-search.ts'
import { seeFinal } from './see-received.ts'

type Input = {
  readonly visitId: string
  readonly audience: Audience
  readonly recipient: string
  readonly ground: string
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
    const { participation, final, shares } = await seeFinal(tx, actor, input.visitId)
    const isOther = input.audience === 'other'
    const share = { ...input, recipient: isOther ? input.recipient : '' }
    const problems = shareProblems(share, shares)
    if (problems.length > 0) return refused(...problems)
    const { visitId } = participation
    const id = await insertShare(tx, visitId, share, now)
    const open = [...shares, { audience: share.audience, endedAt: null }]
    await putReportSearchEntry(tx, participation, final.document, open, now)
    await finishWorkItems(tx, `visit:${visitId}:final:share`, now)
    tx.record({
      action: 'report.shared',
      object: { kind: 'visit', id: visitId },
      details: { share: id, audience: share.audience },
    })
    return done({ visitId, id })
  })
