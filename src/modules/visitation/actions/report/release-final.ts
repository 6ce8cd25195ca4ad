// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import { done, isRefused, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { Tx, WriteTx } from '../../../../platform/db/tx.ts'
import type { Handover, HandoverFile } from '../../../../platform/handover/handover.ts'
import { handOver } from '../../../../platform/handover/store.ts'
import { finishWorkItems } from '../../../../platform/work/work-item.ts'
import type { Correction } from '../../domain/correction.ts'
import type { ReportDocument } from '../../domain/handover-documents.ts'
import { reportDocument, reportHandovers } from '../../domain/report-document.ts'
import type { Report } from '../../domain/report-parts.ts'
import { answersTo, countUnanswered, finalProblems, textProblems } from '../../domain/report-release.ts'
import type { Visit } from '../../domain/visit.ts'
import { policy } from '../../policy.ts'
import { makeReportFiles } from '../../reports/report-files.ts'
import { closeCorrection } from '../../store/correction.ts'
import { listConversationTopics } from '../../store/dossier.ts'
import { listReactionAnswers } from '../../store/reaction.ts'
import { findReport, saveStage } from '../../store/report.ts'
import { moveVisit } from '../move-visit.ts'
import { seeVisit } from '../see-visit.ts'
import { type Decision, decideRelease, keepRelease } from './decide-release.ts'
import { lockVisit, sidesOf, turnOf, whatCrossed } from './open-report.ts'
import type { Released, ReleaseInput } from './release-draft.ts'
import { withdrawVersion } from './withdraw-final.ts'

type Ready = {
  readonly visit: Visit
  readonly report: Report
  readonly decision: Exclude<Decision, { step: 'refused' }>
  /** What crosses with this release; only the second one sends it. */
  readonly document: ReportDocument | undefined
  /** The version of which this one takes the place, and why. */
  readonly earlier: Earlier | undefined
}

type Earlier = { readonly final: Handover<ReportDocument>; readonly correction: Correction }

/**
 * Releases the final report: the first of two, or the second, and then it crosses with its files. The files are made
 * before the transaction that releases them, so that no connection waits for them; what was read then must still hold.
 * @throws StepUpNeeded, NotFound, NotAllowed, HeavyFailed when the files cannot be made
 */
export async function releaseFinal(context: ActionContext, input: ReleaseInput): Promise<Outcome<Released>> {
  const { actor, now } = context
  authorise(actor, policy.releaseReport, now)
  const first = await context.read(async tx => {
    const visit = await seeVisit(tx, actor, input.visitId, 'content', now)
    const report = await findReport(tx, visit.id)
    return report ? judge(tx, context, visit, report, input) : refused(problem('', 'finalNotNow'))
  })
  if (isRefused(first)) return first
  const { document, earlier } = first.value
  const version = (earlier?.final.version ?? 0) + 1
  const files = document ? await makeReportFiles(document, localDateOf(now), version) : []
  return context.write(async tx => {
    const { visit, report } = await lockVisit(tx, context, input.visitId)
    const ready = await judge(tx, context, visit, report, input)
    if (isRefused(ready)) return ready
    const { decision } = ready.value
    if (JSON.stringify(ready.value.document) !== JSON.stringify(document))
      return refused(problem('', 'reportChanged'))
    await keepRelease(tx, context, visit, report, 'final', decision.step)
    if (document) await sendFinal(tx, { ...ready.value, visit, document }, files, now)
    return done({ visitId: visit.id, step: decision.step })
  })
}

async function judge(
  tx: Tx,
  context: ActionContext,
  visit: Visit,
  report: Report,
  input: ReleaseInput,
): Promise<Outcome<Ready>> {
  const { draft, reaction, final } = await whatCrossed(tx, sidesOf(visit))
  const turn = turnOf(visit, { draft, reaction }, context.now, report)
  const correction = turn === 'correcting' ? report.correction : undefined
  const earlier = final && correction && { final, correction }
  if (turn !== 'answering' && turn !== 'noReaction' && !earlier) return refused(problem('', 'finalNotNow'))
  if (report.revision !== input.revision) return refused(problem('', 'reportChanged'))
  const answers = answersTo(reaction?.document, await listReactionAnswers(tx, visit.id))
  const problems = [
    ...textProblems(report, await listConversationTopics(tx, visit.id)),
    ...finalProblems(report, countUnanswered(reaction?.document, answers)),
  ]
  if (problems.length > 0) return refused(...problems)
  const decision = await decideRelease(tx, context, report, 'final')
  if (decision.step === 'refused') return refused(decision.problem)
  const document =
    decision.step === 'second'
      ? reportDocument({
          visit,
          committee: context.actor.organisation.name,
          report,
          releasers: decision.releasers,
          reactBy: null,
          reaction: reaction?.document,
          answers,
          saidBefore: draft?.document.reactions,
          corrects: earlier && { version: earlier.final.version, reason: earlier.correction.reason },
        })
      : undefined
  return done({ visit, report, decision, document, earlier })
}

async function sendFinal(
  tx: WriteTx,
  { visit, document, earlier }: Pick<Ready, 'visit' | 'earlier'> & { readonly document: ReportDocument },
  files: readonly HandoverFile[],
  now: Date,
): Promise<void> {
  const { id, municipality } = visit
  if (earlier && !earlier.final.withdrawnAt)
    await withdrawVersion(
      tx,
      visit,
      earlier.final,
      { reason: earlier.correction.reason, isReplaced: true },
      now,
    )
  await handOver(
    tx,
    {
      to: municipality.id,
      kind: reportHandovers.final,
      subjectId: id,
      document,
      ground: 'finalReleased',
      files,
    },
    now,
  )
  if (earlier) {
    await closeCorrection(tx, earlier.correction.id, now)
    return finishWorkItems(tx, `visit:${id}:withdraw`, now)
  }
  await saveStage(tx, id, 'final')
  await finishWorkItems(tx, `visit:${id}:reaction`, now)
  await moveVisit(tx, visit, 'final', now)
  await moveVisit(tx, { ...visit, state: 'final', version: visit.version + 1 }, 'followUp', now)
}
