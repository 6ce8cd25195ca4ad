// SPDX-License-Identifier: EUPL-1.2
import { type Problem, problem } from '../../../kernel/problem.ts'
import { mentions } from './report-words.ts'
import type { VisitState } from './visit-states.ts'

/** What the committee learned on a visit, and what the municipality said of self-regulation (requirements 21, 41). */
export const lessonKinds = ['learned', 'selfRegulation'] as const
export type LessonKind = (typeof lessonKinds)[number]

export type Lesson = {
  readonly kind: LessonKind
  readonly body: string
  /** 0 while nothing was written. */
  readonly version: number
  readonly savedAt: Date | null
}

/** Both kinds, also those of which nothing was written yet. */
export const allLessons = (written: readonly Lesson[]): readonly Lesson[] =>
  lessonKinds.map(
    kind => written.find(one => one.kind === kind) ?? { kind, body: '', version: 0, savedAt: null },
  )

export const lessonSubject = (visitId: string, kind: LessonKind) => ({
  kind: 'visitation.lesson',
  id: `${visitId}:${kind}`,
})

/** Those in which the talk took place. */
export const heldStates: readonly VisitState[] = [
  'held',
  'draftSent',
  'reactionIn',
  'final',
  'followUp',
  'surveyed',
  'closed',
]

/** Whether the talk took place, so that there is something to learn from it. */
export const wasHeld = (state: VisitState): boolean => heldStates.includes(state)

/** What must be mended in a lesson: the list of a round holds no names, so the text does not tell whose visit it was. */
export function lessonProblems(
  body: string,
  visit: { readonly state: VisitState; readonly municipality: { readonly name: string } },
): Problem[] {
  if (!wasHeld(visit.state)) return [problem('tekst', 'lessonTooEarly')]
  return mentions(body, visit.municipality.name) ? [problem('tekst', 'lessonNamesMunicipality')] : []
}

/** The lessons of a round, without which visit they are of; the order of the words tells nothing of the order of the visits. */
export function lessonsOfRound(
  found: readonly { readonly kind: LessonKind; readonly body: string }[],
): Readonly<Record<LessonKind, readonly string[]>> {
  const of = (kind: LessonKind) =>
    found
      .filter(one => one.kind === kind && one.body !== '')
      .map(one => one.body)
      .toSorted((a, b) => a.localeCompare(b, 'nl'))
  return { learned: of('learned'), selfRegulation: of('selfRegulation') }
}
