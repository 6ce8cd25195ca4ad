// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate, localDateOf } from '../../../kernel/dates.ts'
import type { HandoverId } from '../../../kernel/ids.ts'
import { type Problem, problem } from '../../../kernel/problem.ts'
import type { FollowUp, FollowUpDecision } from './follow-up.ts'

/** Kind of the handover with which a municipality tells the committee what it did with one perspective, if it wants to. */
export const progressHandover = 'visitation.progress'

/**
 * What crosses of one perspective. The municipality's own reason and the owner's name never do: only how it stands, and the words
 * that it wrote for the committee.
 */
export type ProgressDocument = {
  readonly perspective: string
  readonly title: string
  readonly decision: FollowUpDecision
  readonly isDone: boolean
  readonly words: string
  readonly on: LocalDate
}

/** A share of progress, as both sides find it: the newest of a perspective, unless it was taken back. */
export type SharedProgress = ProgressDocument & {
  readonly id: HandoverId
  readonly at: Date
  readonly withdrawnAt: Date | null
}

type Given = {
  readonly id: HandoverId
  readonly document: unknown
  readonly createdAt: Date
  readonly withdrawnAt: Date | null
}

/** The newest share of each perspective. Of one that was taken back only that it was, and when. */
export function newestPerPerspective(given: readonly Given[]): SharedProgress[] {
  const newest = new Map<string, SharedProgress>()
  for (const { id, document, createdAt, withdrawnAt } of given) {
    const progress = document as ProgressDocument
    newest.set(progress.perspective, {
      ...progress,
      ...(withdrawnAt !== null && { words: '' }),
      id,
      at: createdAt,
      withdrawnAt,
    })
  }
  return [...newest.values()]
}

/** Nothing to tell before there is a decision. */
export const progressProblems = (followUp: FollowUp | undefined): Problem[] =>
  followUp ? [] : [problem('', 'nothingToShare')]

export const progressDocument = (
  followUp: FollowUp,
  title: string,
  words: string,
  now: Date,
): ProgressDocument => ({
  perspective: followUp.perspective,
  title,
  decision: followUp.decision,
  isDone: followUp.doneAt !== null,
  words,
  on: localDateOf(now),
})

/** Whether how it stands has changed since it was told. */
export const isBehind = (shared: SharedProgress, followUp: FollowUp): boolean =>
  shared.decision !== followUp.decision || shared.isDone !== (followUp.doneAt !== null)
