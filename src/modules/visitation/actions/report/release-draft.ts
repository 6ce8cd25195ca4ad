// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import { done, isRefused, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { Tx, WriteTx } from '../../../../platform/db/tx.ts'
import { handOver } from '../../../../platform/handover/store.ts'
import { finishWorkItems } from '../../../../platform/work/work-item.ts'
import { dueDates } from '../../domain/due-dates.ts'
import type { ReportDocument } from '../../domain/handover-documents.ts'
import { reactByOf, reportDocument, reportHandovers } from '../../domain/report-document.ts'
import type { Report } from '../../domain/report-parts.ts'
import { answersTo, countUnanswered, textProblems, unansweredProblems } from '../../domain/report-release.ts'
import { releasesDraft } from '../../domain/report-view.ts'
import type { Visit } from '../../domain/visit.ts'
import { policy } from '../../policy.ts'
import { listConversationTopics } from '../../store/dossier.ts'
import { listReactionAnswers } from '../../store/reaction.ts'
import { saveStage } from '../../store/report.ts'
import { getRound } from '../../store/round.ts'
import { moveVisit } from '../move-visit.ts'
import { decideRelease, keepRelease } from './decide-release.ts'
import { lockVisit, sidesOf, turnOf, whatCrossed } from './open-report.ts'

export type ReleaseInput = {
  readonly visitId: string
  /** The revision that was read; another one is not released unread. */
  readonly revision: number
}
export type Released = { readonly visitId: string; readonly step: 'first' | 'second' }

/**
 * Releases the draft: the first of two, or the second, and then it crosses to the municipality (requirement 25). After a
 * reaction a revised draft can go the same way, with what the committee did with each reaction; the municipality reacts anew.
 * @throws StepUpNeeded, NotFound, NotAllowed
 */
export const releaseDraft = (context: ActionContext, input: ReleaseInput): Promise<Outcome<Released>> =>
  context.write(async tx => {
    const { actor, now } = context
    authorise(actor, policy.releaseReport, now)
    const { visit, report } = await lockVisit(tx, context, input.visitId)
    const judged = await judge(tx, context, visit, report)
    if (isRefused(judged)) return judged
    if (report.revision !== input.revision) return refused(problem('', 'reportChanged'))
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
        ...judged.value,
      })
      await sendDraft(tx, visit, document, now)
    }
    return done({ visitId: visit.id, step: decision.step })
  })

/** What was said about the draft before and was answered, when there is no reason against sending one now. */
async function judge(tx: Tx, { now }: ActionContext, visit: Visit, report: Report) {
  const { draft, reaction } = await whatCrossed(tx, sidesOf(visit))
  if (!releasesDraft(turnOf(visit, { draft, reaction }, now, report)))
    return refused(problem('', 'draftNotNow'))
  const answers = answersTo(reaction?.document, await listReactionAnswers(tx, visit.id))
  const problems = [
    ...textProblems(report, await listConversationTopics(tx, visit.id)),
    ...unansweredProblems(countUnanswered(reaction?.document, answers)),
  ]
  if (problems.length > 0) return refused(...problems)
  return done({ reaction: reaction?.document, answers, saidBefore: draft?.document.reactions })
}

async function reactBy(tx: WriteTx, visit: Visit, now: Date) {
  const round = await getRound(tx, visit.roundId)
  const planned = visit.visitOn === null ? {} : dueDates(visit.visitOn, round, visit.extended)
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
  await finishWorkItems(tx, `visit:${id}:reaction`, now)
  // Between two drafts lies a reaction; one that came in during a pause did not move the visit.
  if (visit.state !== 'draftSent') return void (await moveVisit(tx, visit, 'draftSent', now))
  await moveVisit(tx, visit, 'reactionIn', now)
  await moveVisit(tx, { ...visit, state: 'reactionIn', version: visit.version + 1 }, 'draftSent', now)
}
