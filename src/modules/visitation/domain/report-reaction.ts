// SPDX-License-Identifier: EUPL-1.2
import { verdictTexts } from '../../../../content/texts/report/reactions.ts'
import { type Problem, problem } from '../../../kernel/problem.ts'
import type { ReportDocument } from './handover-documents.ts'
import type { ParticipationState } from './participation-states.ts'
import type { Reaction, Verdict } from './report.ts'
import { textId } from './report-parts.ts'
import type { VisitId } from './visit.ts'

/** A reaction as the municipality keeps it until it hands in. */
export type KeptReaction = {
  readonly paragraph: string
  readonly kind: Reaction
  readonly body: string
  readonly version: number
  readonly savedAt: Date
}

/** What the municipality said of each paragraph, or will have said, with what the committee did with it. */
type Reported = ReportDocument['reactions'][number]

/** What was said about the newest draft, and of every other paragraph what was said about the one before. */
export const lastSaid = (newest: readonly Reported[], before: readonly Reported[]): readonly Reported[] => [
  ...newest,
  ...before.filter(one => !newest.some(({ paragraph }) => paragraph === one.paragraph)),
]

/** The subject of the history of a reaction to a paragraph. */
export const reactionSubject = (visitId: VisitId, paragraph: string) => ({
  kind: 'visitation.reaction',
  id: textId(visitId, paragraph),
})

/** A reaction as one text for the history: the first line is its kind. */
export const reactionText = ({ kind, body }: Pick<KeptReaction, 'kind' | 'body'>): string =>
  `${kind}\n${body}`

export function parseReactionText(text: string): Pick<KeptReaction, 'kind' | 'body'> {
  const [kind = '', ...rest] = text.split('\n')
  return { kind: kind as Reaction, body: rest.join('\n') }
}

/** Agreeing needs no words; a fact that is wrong and an addition do (requirement 25). */
export const needsWords = (kind: Reaction): boolean => kind !== 'agreed'

export function reactionProblems(kind: Reaction, body: string): Problem[] {
  if (!needsWords(kind) || body !== '') return []
  return [problem('body', kind === 'fact' ? 'factNeedsText' : 'additionNeedsText')]
}

/** Not taking over needs a reason; taking over shows in the text. */
export const answerProblems = (verdict: Verdict, body: string): Problem[] =>
  verdict === 'notTakenOver' && body === '' ? [problem('body', 'refusalNeedsReason')] : []

/** The municipality reacts as long as the draft lies with it. */
export const mayReact = (state: ParticipationState): boolean => state === 'draftReceived'

/** How many paragraphs have a reaction, and how many there are. Silence is counted as silence. */
export function countReactions(
  draft: Pick<ReportDocument, 'paragraphs'>,
  reactions: readonly { readonly paragraph: string }[],
): { readonly count: number; readonly base: number } {
  const ids = new Set(reactions.map(reaction => reaction.paragraph))
  return {
    count: draft.paragraphs.filter(paragraph => ids.has(paragraph.id)).length,
    base: draft.paragraphs.length,
  }
}

/** What the committee does with a reaction, as a sentence: a reason goes on in small letters after 'want'. */
export function verdictSentence(verdict: Verdict, reason: string): string {
  const goesOn =
    verdict === 'notTakenOver' ? reason.replace(/^\p{Lu}(?=\p{Ll})/u, first => first.toLowerCase()) : reason
  return verdictTexts[verdict].replace('{reason}', () => goesOn).trim()
}
