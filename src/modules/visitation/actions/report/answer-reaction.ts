// SPDX-License-Identifier: EUPL-1.2
import { Conflict, NotFound } from '../../../../kernel/errors.ts'
import { done, isRefused, type Outcome, refused } from '../../../../kernel/outcome.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { getVersion, keepVersion } from '../../../../platform/history/history.ts'
import type { Verdict } from '../../domain/report.ts'
import { answerSubject } from '../../domain/report-parts.ts'
import { answerProblems } from '../../domain/report-reaction.ts'
import { askingReactions } from '../../domain/report-release.ts'
import { listReactionAnswers, saveReactionAnswer } from '../../store/reaction.ts'
import { changed, openForWriting } from './open-report.ts'
import { seeReactionTo } from './see-report.ts'

type Input = {
  readonly visitId: string
  readonly paragraph: string
  readonly verdict: Verdict
  readonly body: string
  /** 0 when nobody answered yet. */
  readonly version: number
}

type Kept = { readonly verdict: Verdict }
type Answered = { readonly visitId: string; readonly paragraph: string; readonly version: number }

/**
 * Answers what the municipality brought up about a paragraph: taken over, or not because (requirement 25).
 * @throws Conflict when a colleague answered in between
 */
export const answerReaction = (context: ActionContext, input: Input): Promise<Outcome<Answered>> =>
  context.write(tx => answerIn(tx, context, input))

/**
 * Makes an earlier answer hold again; of one from before the verdict was kept only the words come back.
 * @throws NotFound when there is no such version, Conflict when a colleague answered in between
 */
export const restoreVerdict = (
  context: ActionContext,
  input: Pick<Input, 'visitId' | 'paragraph' | 'version'> & { readonly holds: number },
): Promise<Outcome<Answered>> =>
  context.write(async tx => {
    const { visitId, paragraph } = input
    const { view, answer } = await seeReactionTo(tx, context.actor, visitId, paragraph, context.now)
    const earlier = await getVersion(tx, answerSubject(view.visit.id, paragraph), input.version)
    const verdict = (earlier.details as Kept | null)?.verdict ?? answer?.verdict ?? 'notTakenOver'
    return answerIn(tx, context, { ...input, verdict, body: earlier.body, version: input.holds })
  })

async function answerIn(tx: WriteTx, context: ActionContext, input: Input): Promise<Outcome<Answered>> {
  const opened = await openForWriting(tx, context, input.visitId)
  if (isRefused(opened)) return opened
  const { visit, report, reaction } = opened.value
  const { paragraph, verdict, body } = input
  if (!askingReactions(reaction).some(one => one.paragraph === paragraph)) throw new NotFound()
  const problems = answerProblems(verdict, body)
  if (problems.length > 0) return refused(...problems)
  const last = (await listReactionAnswers(tx, visit.id)).find(one => one.paragraph === paragraph)
  const draft = reaction?.reportVersion ?? 1
  const before = last?.draft === draft ? last : undefined
  const version = before?.version ?? 0
  if (before?.verdict === verdict && before.body === body)
    return done({ visitId: visit.id, paragraph, version })
  if (version !== input.version)
    throw new Conflict({ mine: body, theirs: before?.body ?? '', theirVersion: version })
  const next = (last?.version ?? 0) + 1
  await saveReactionAnswer(tx, visit.id, { paragraph, verdict, body, version: next, draft })
  await keepVersion(tx, answerSubject(visit.id, paragraph), next, body, context.now, { verdict })
  await changed(tx, report, { action: 'report.reactionAnswered', part: paragraph }, context.now)
  return done({ visitId: visit.id, paragraph, version: next })
}
