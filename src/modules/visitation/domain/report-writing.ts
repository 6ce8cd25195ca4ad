// SPDX-License-Identifier: EUPL-1.2
import { compareDates, type LocalDate } from '../../../kernel/dates.ts'
import { type Problem, problem } from '../../../kernel/problem.ts'
import type { VisitState } from './visit-states.ts'

/** Where a report is on its way, for the committee. */
export type WritingTurn =
  | 'tooEarly'
  | 'writing'
  | 'municipality'
  | 'answering'
  | 'noReaction'
  | 'released'
  | 'correcting'
  | 'halted'

/**
 * Who has the report in hands. The committee writes once the visit is held; while the municipality reacts to the draft
 * the text stands still; when its time has passed without a reaction the committee goes on.
 * @param reactBy last day for the reaction, in the draft that was handed over
 * @param hasReaction it is in already; it may have come while the visit was paused
 * @param isCorrecting the final report was opened again
 */
export function writingTurn(
  state: VisitState,
  reactBy: LocalDate | null,
  today: LocalDate,
  hasReaction = false,
  isCorrecting = false,
): WritingTurn {
  if (state === 'held') return 'writing'
  if (state === 'reactionIn' || (state === 'draftSent' && hasReaction)) return 'answering'
  if (state === 'draftSent')
    return reactBy !== null && compareDates(today, reactBy) > 0 ? 'noReaction' : 'municipality'
  if (['final', 'followUp', 'surveyed', 'closed'].includes(state))
    return isCorrecting ? 'correcting' : 'released'
  if (['paused', 'cancelled', 'merged', 'refused'].includes(state)) return 'halted'
  return 'tooEarly'
}

const closed = {
  tooEarly: 'reportTooEarly',
  municipality: 'reportWithMunicipality',
  released: 'reportReleased',
  halted: 'reportHalted',
} as const

/** What stands in the way of changing the text now. */
export function writingProblem(turn: WritingTurn): Problem | undefined {
  if (turn === 'writing' || turn === 'answering' || turn === 'noReaction' || turn === 'correcting')
    return undefined
  return problem('', closed[turn])
}

/**
 * A paragraph to which the municipality reacted stays, so that its reaction and our answer keep their place.
 * @param reactions to the newest draft and to those before
 */
export const removalProblem = (
  paragraph: string,
  reactions: readonly { readonly paragraph: string }[],
): Problem | undefined =>
  reactions.some(one => one.paragraph === paragraph) ? problem('', 'paragraphHasReaction') : undefined
