// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import { type Problem, problem } from '../../../kernel/problem.ts'
import { workingDayFrom } from './public-holidays.ts'
import type { VisitState } from './visit-states.ts'

/** States in which the day of the visit can be set or moved: from the invitation until it has been. */
export const schedulableStates: readonly VisitState[] = [
  'invited',
  'accepted',
  'delegationComplete',
  'selfImageOut',
  'handedIn',
  'dateFixed',
]

type Planned = { readonly state: VisitState; readonly visitOn: LocalDate | null }
type Wish = { readonly visitOn: LocalDate; readonly reason: string }

/** What is still wrong with a day for the visit. Moving one that was fixed asks for a reason. */
export function scheduleProblems(visit: Planned, wish: Wish, today: LocalDate): Problem[] {
  if (!schedulableStates.includes(visit.state)) return [problem('', 'dateIsNotOpen')]
  const isMoving = visit.visitOn !== null && visit.visitOn !== wish.visitOn
  return [
    ...(wish.visitOn < today ? [problem('visitOn', 'dateInThePast')] : []),
    ...(workingDayFrom(wish.visitOn) === wish.visitOn ? [] : [problem('visitOn', 'notAWorkingDay')]),
    ...(isMoving && wish.reason === '' ? [problem('reason', 'movingAsksForReason')] : []),
  ]
}

/** Whether the talk can have been held: its day has come. */
export const canHaveBeenHeld = (visit: Planned, today: LocalDate): boolean =>
  visit.visitOn !== null && visit.visitOn <= today

const heldStates: readonly VisitState[] = ['held', 'draftSent', 'reactionIn', 'final', 'followUp', 'surveyed']

/** Whether the talk was held; a visit that was closed without a final report never had one. */
export const hasBeenHeld = (visit: {
  readonly state: VisitState
  readonly finalOn: LocalDate | null
}): boolean => visit.finalOn !== null || heldStates.includes(visit.state)

/** The parts of a programme, as they were typed: one on each line. */
export const programmeParts = (programme: string): string[] =>
  programme
    .split('\n')
    .map(part => part.trim())
    .filter(part => part !== '')
