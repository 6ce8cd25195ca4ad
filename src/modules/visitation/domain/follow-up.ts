// SPDX-License-Identifier: EUPL-1.2
import { compareDates, type LocalDate } from '../../../kernel/dates.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import { type Problem, problem } from '../../../kernel/problem.ts'

export const followUpDecisions = ['takenOver', 'later', 'notTakenOver'] as const
export type FollowUpDecision = (typeof followUpDecisions)[number]

/** What the municipality does with one action perspective. It stays in the municipality. */
export type FollowUp = {
  readonly perspective: string
  readonly decision: FollowUpDecision
  readonly reason: string
  readonly ownerId: PersonId | null
  readonly ownerName: string | null
  readonly dueOn: LocalDate | null
  readonly doneAt: Date | null
  readonly version: number
}

export type Decided = Pick<FollowUp, 'decision' | 'reason' | 'ownerId' | 'dueOn'>

/** The subject of the history of what was decided about a perspective. */
export const decisionSubject = (visitId: string, perspective: string) => ({
  kind: 'visitation.followUp',
  id: `${visitId}:${perspective}`,
})

/** What the history keeps of a decision beside its reason. */
export type KeptDecision = Omit<Decided, 'reason'> & { readonly isDone?: boolean }

export const keptDecision = ({
  body,
  details,
}: {
  body: string
  details: unknown
}): Decided & KeptDecision => ({
  ...(details as KeptDecision),
  reason: body,
})

/** What is missing: taking over has an owner and a date that is not past; not taking over has a reason. */
export function followUpProblems(decided: Decided, today: LocalDate): Problem[] {
  if (decided.decision === 'notTakenOver')
    return decided.reason === '' ? [problem('reason', 'followUpNeedsReason')] : []
  if (decided.decision === 'later') return []
  return [
    ...(decided.ownerId === null ? [problem('owner', 'ownerNeeded')] : []),
    ...(decided.dueOn === null ? [problem('dueOn', 'required')] : []),
    ...(decided.dueOn !== null && compareDates(decided.dueOn, today) < 0
      ? [problem('dueOn', 'dueInPast')]
      : []),
  ]
}

/** Whether this person may say that it is done: the owner, or who decides about follow-up. */
export const mayProgress = (followUp: FollowUp, person: PersonId, mayDecide: boolean): boolean =>
  followUp.decision === 'takenOver' && (mayDecide || followUp.ownerId === person)

/** Counts with their base, for the sentence above the list. */
export function countFollowUps(
  perspectives: readonly { readonly id: string }[],
  followUps: readonly FollowUp[],
): { readonly base: number; readonly decided: number; readonly takenOver: number; readonly done: number } {
  const ids = new Set(perspectives.map(one => one.id))
  const known = followUps.filter(one => ids.has(one.perspective))
  const takenOver = known.filter(one => one.decision === 'takenOver')
  return {
    base: perspectives.length,
    decided: known.length,
    takenOver: takenOver.length,
    done: takenOver.filter(one => one.doneAt !== null).length,
  }
}

/**
 * The perspectives somebody sees in the follow-up: all for who reads the report, and for an owner from outside the
 * delegation only the own ones, for making somebody owner is how that one perspective is shared.
 */
export const visiblePerspectives = <P extends { readonly id: string }>(
  perspectives: readonly P[],
  followUps: readonly FollowUp[],
  person: PersonId,
  readsReport: boolean,
): readonly P[] =>
  readsReport
    ? perspectives
    : perspectives.filter(({ id }) =>
        followUps.some(
          one => one.perspective === id && one.ownerId === person && one.decision === 'takenOver',
        ),
      )
