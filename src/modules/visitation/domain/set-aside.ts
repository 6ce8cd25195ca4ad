// SPDX-License-Identifier: EUPL-1.2
import { canBecome, type VisitState, visitTransitions } from './visit-states.ts'

/**
 * Moves that the secretariat makes by hand, with a reason; all others follow from what people do. Merging asks in which visit
 * it goes on (merging.ts).
 */
const byHand: readonly VisitState[] = ['paused', 'cancelled', 'closed']

/** States after which the municipality has nothing more to do. */
export const endStates = ['cancelled', 'merged', 'closed'] as const
export type EndState = (typeof endStates)[number]

export const isEndState = (state: VisitState): state is EndState =>
  (endStates as readonly VisitState[]).includes(state)

/**
 * The states to which the secretariat can move a visit by hand: aside, to an end, back to where it stood before a pause, or
 * back to candidate after a refusal.
 * @param history every state the visit has been in, the newest first
 */
export function movesByHand(state: VisitState, history: readonly VisitState[]): readonly VisitState[] {
  const before = state === 'paused' ? history.find(one => one !== 'paused') : undefined
  const again = state === 'refused' ? (['candidate'] as const) : []
  return [
    ...(before !== undefined && canBecome(state, before) ? [before] : []),
    ...again,
    ...visitTransitions[state].to.filter(to => byHand.includes(to)),
  ]
}
