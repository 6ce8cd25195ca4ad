// SPDX-License-Identifier: EUPL-1.2
import { NotFound } from '../../../../kernel/errors.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { getVersion, keepVersion } from '../../../../platform/history/history.ts'
import type { Reaction } from '../../domain/report.ts'
import {
  mayReact,
  parseReactionText,
  reactionProblems,
  reactionSubject,
  reactionText,
} from '../../domain/report-reaction.ts'
import { policy } from '../../policy.ts'
import { lockParticipation, saveReaction } from '../../store/reaction.ts'
import { seeReceived } from './see-received.ts'

type Input = {
  readonly visitId: string
  readonly paragraph: string
  readonly kind: Reaction
  readonly body: string
  /** 0 when there is no reaction yet. */
  readonly version: number
}

type Reacted = { readonly visitId: string; readonly paragraph: string; readonly version: number }

/**
 * Saves the municipality's reaction to one paragraph of the draft (requirement 25). It stays in the municipality until
 * it is handed in.
 * @throws Conflict when a colleague reacted in between
 */
export const react = (context: ActionContext, input: Input): Promise<Outcome<Reacted>> =>
  context.write(tx => reactIn(tx, context, input))

/**
 * Makes an earlier reaction hold again.
 * @throws NotFound when there is no such version, Conflict when a colleague reacted in between
 */
export const restoreReaction = (
  context: ActionContext,
  input: Pick<Input, 'visitId' | 'paragraph' | 'version'> & { readonly holds: number },
): Promise<Outcome<Reacted>> =>
  context.write(async tx => {
    authorise(context.actor, policy.react, context.now)
    const { participation } = await seeReceived(tx, context.actor, input.visitId)
    const subject = reactionSubject(participation.visitId, input.paragraph)
    const earlier = parseReactionText((await getVersion(tx, subject, input.version)).body)
    return reactIn(tx, context, { ...input, ...earlier, version: input.holds })
  })

async function reactIn(tx: WriteTx, { actor, now }: ActionContext, input: Input): Promise<Outcome<Reacted>> {
  authorise(actor, policy.react, now)
  await lockParticipation(tx, input.visitId)
  const { participation, draft } = await seeReceived(tx, actor, input.visitId)
  const { paragraph, kind, version } = input
  if (!draft?.document.paragraphs.some(one => one.id === paragraph)) throw new NotFound()
  if (!mayReact(participation.state)) return refused(problem('', 'reactionClosed'))
  const body = kind === 'agreed' ? '' : input.body
  const problems = reactionProblems(kind, body)
  if (problems.length > 0) return refused(...problems)
  const { visitId } = participation
  const saved = await saveReaction(tx, visitId, { paragraph, kind, body, version, draft: draft.version }, now)
  await keepVersion(tx, reactionSubject(visitId, paragraph), saved, reactionText({ kind, body }), now)
  tx.record({
    action: 'report.reacted',
    object: { kind: 'visit', id: visitId },
    details: { part: paragraph, reaction: kind },
  })
  return done({ visitId, paragraph, version: saved })
}
