// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { handOver } from '../../../../platform/handover/store.ts'
import { dueDates } from '../../domain/due-dates.ts'
import type { ReportDocument } from '../../domain/handover-documents.ts'
import { reactByOf, reportDocument, reportHandovers } from '../../domain/report-document.ts'
import { textProblems } from '../../domain/report-release.ts'
import type { Visit } from '../../domain/visit.ts'
import { policy } from '../../policy.ts'
import { listConversationTopics } from '../../store/dossier.ts'
import { saveStage } from '../../store/report.ts'
import { getRound } from '../../store/round.ts'
import { moveVisit } from '../move-visit.ts'
import { decideRelease, keepRelease } from './decide-release.ts'
import { lockVisit } from './open-report.ts'

export type ReleaseInput = {
  readonly visitId: string
  /** The revision that was read; another one is not released unread. */
  readonly revision: number
}
export type Released = { readonly visitId: string; readonly step: 'first' | 'second' }

/**
 * Releases the draft: the first of two, or the second, and then it crosses to the municipality (requirement 25).
 * @throws StepUpNeeded, NotFound, NotAllowed
 */
export const releaseDraft = (context: ActionContext, input: ReleaseInput): Promise<Outcome<Released>> =>
  context.write(async tx => {
    const { actor, now } = context
    authorise(actor, policy.releaseReport, now)
    const { visit, report } = await lockVisit(tx, context, input.visitId)
    if (visit.state !== 'held') return refused(problem('', 'draftNotNow'))
    if (report.revision !== input.revision) return refused(problem('', 'reportChanged'))
    const problems = textProblems(report, await listConversationTopics(tx, visit.id))
    if (problems.length > 0) return refused(...problems)
    const decision = await decideRelease(tx, context, report, 'draft')
    if (decision.step === 'refused') return refused(decision.problem)
    await keepRelease(tx, context, visit, report, 'draft', decision.step)
    if (decision.step === 'second') {
      const document = reportDocument({
        visit,
        committee: actor.organisation.name,
        report,
        releasers: decision.releasers,
        reactBy: await reactBy(tx, visit, now),
      })
      await sendDraft(tx, visit, document, now)
    }
    return done({ visitId: visit.id, step: decision.step })
  })

async function reactBy(tx: WriteTx, visit: Visit, now: Date) {
  const round = await getRound(tx, visit.roundId)
  const planned = visit.visitOn === null ? {} : dueDates(visit.visitOn, round)
  return reactByOf(planned.reaction, localDateOf(now), round.recesses)
}

async function sendDraft(tx: WriteTx, visit: Visit, document: ReportDocument, now: Date): Promise<void> {
  const { id, municipality } = visit
  await handOver(
    tx,
    { to: municipality.id, kind: reportHandovers.draft, subjectId: id, document, ground: 'draftReleased' },
    now,
  )
  await saveStage(tx, id, 'draftSent')
  await moveVisit(tx, visit, 'draftSent', now)
}
