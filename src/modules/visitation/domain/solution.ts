// SPDX-License-Identifier: EUPL-1.2
import { type Problem, problem } from '../../../kernel/problem.ts'
import { wasHeld } from './lesson.ts'
import { mentions } from './report-words.ts'
import type { VisitState } from './visit-states.ts'

/** Kinds of the handovers of a solution (README.md, "Two sides"). */
export const solutionHandovers = {
  asked: 'visitation.solution',
  answer: 'visitation.solutionAnswer',
} as const

/** What a municipality says of sharing: with its name, without it, not, or not any more. */
export const permissions = ['named', 'unnamed', 'refused', 'withdrawn'] as const
export type Permission = (typeof permissions)[number]

/** What it can answer; taking a permission back is an act of its own. */
export const answers = ['named', 'unnamed', 'refused'] as const
export type SolutionAnswer = (typeof answers)[number]

/** Where a solution stands at the committee: its text changes only while it is written. */
export type SolutionState = 'writing' | 'asked' | Permission

type SolutionText = { readonly title: string; readonly body: string }

/** The committee's side. The text is that of the committee until the municipality answers, and then the one it agreed to. */
export type Solution = SolutionText & {
  readonly id: string
  readonly state: SolutionState
  readonly version: number
}

/** The municipality's side: what the committee wrote, and the text as the municipality wants it. */
export type SolutionRequest = SolutionText & {
  readonly id: string
  readonly visitId: string
  readonly asked: SolutionText
  readonly askedAt: Date
  readonly permission: Permission | null
  readonly answeredAt: Date | null
  readonly version: number
}

/** The committee asks. Stored for good: a field is added, never renamed or given another meaning. */
export type SolutionDocument = SolutionText & { readonly solution: string }

/** The municipality answers, or takes its permission back: then there is no text any more. */
export type SolutionAnswerDocument = SolutionText & {
  readonly solution: string
  readonly permission: Permission
}

export const isPermitted = (state: SolutionState | null): state is 'named' | 'unnamed' =>
  state === 'named' || state === 'unnamed'

/** Why a solution cannot be written down, or asked about, now. */
export function solutionProblems(
  visit: { readonly state: VisitState },
  state: SolutionState = 'writing',
): Problem[] {
  if (!wasHeld(visit.state)) return [problem('', 'solutionTooEarly')]
  return state === 'writing' ? [] : [problem('', 'solutionAsked')]
}

/** Without its name means that the text does not hold it either. */
export function answerProblems(
  { permission, title, body }: SolutionText & { readonly permission: SolutionAnswer },
  municipality: string,
): Problem[] {
  if (permission !== 'unnamed') return []
  return [
    ...(mentions(title, municipality) ? [problem('titel', 'solutionHoldsName')] : []),
    ...(mentions(body, municipality) ? [problem('tekst', 'solutionHoldsName')] : []),
  ]
}

/** With fewer talks held in its round, one without a name leads to its municipality: who was visited is public. */
export const fewestVisited = 5

/**
 * Why every municipality cannot read it now.
 * @param visited in how many visits of the round the talk was held
 */
export function shareProblems(
  { state, title, body }: Solution,
  municipality: string,
  visited: number,
): Problem[] {
  if (!isPermitted(state)) return [problem('', 'solutionNotPermitted')]
  if (state === 'named') return []
  if (mentions(`${title} ${body}`, municipality)) return [problem('', 'solutionTellsWhose')]
  return visited < fewestVisited ? [problem('', 'tooFewVisited')] : []
}

/** A solution that others may read; the name only where the municipality allowed it. */
export type SharedSolution = SolutionText & { readonly municipality: string | null }

/** What of a round may be told on, by alphabet. */
export function sharedSolutions(
  found: readonly (Solution & { readonly municipality: string })[],
): readonly SharedSolution[] {
  return found
    .filter(one => isPermitted(one.state))
    .map(({ title, body, state, municipality }) => ({
      title,
      body,
      municipality: state === 'named' ? municipality : null,
    }))
    .toSorted((a, b) => a.title.localeCompare(b.title, 'nl'))
}
