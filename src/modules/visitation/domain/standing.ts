// SPDX-License-Identifier: EUPL-1.2
import { hasBeenHeld } from './schedule.ts'
import type { RoundId, Visit } from './visit.ts'
import { type VisitState, visitStates } from './visit-states.ts'

/** What a list needs of a visit to say whose move it is and when: little, for it is read of every visit. */
export type Standing = Pick<
  Visit,
  'id' | 'roundId' | 'municipality' | 'state' | 'stateSince' | 'visitOn' | 'extended'
>

/** How many visits of a round are in a state, and how many of those have a final report. */
export type StateCount = {
  readonly roundId: RoundId
  readonly state: VisitState
  readonly visits: number
  readonly final: number
}

/** How many visits are in each state, in the order of the way of a visit; a state without visits is left out. */
export const countByState = (visits: readonly Pick<Standing, 'state'>[]) =>
  visitStates
    .map(state => ({ state, visits: visits.filter(visit => visit.state === state).length }))
    .filter(one => one.visits > 0)

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

export const countVisits = (counts: readonly StateCount[]): number => sum(counts.map(one => one.visits))

/** Of how many the talk was held. */
export const countHeld = (counts: readonly StateCount[]): number =>
  sum(counts.map(one => (hasBeenHeld({ state: one.state, finalOn: null }) ? one.visits : one.final)))
