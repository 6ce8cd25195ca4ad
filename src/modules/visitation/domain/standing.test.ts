// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { countByState, countHeld, countVisits, type StateCount } from './standing.ts'
import type { RoundId } from './visit.ts'
import type { VisitState } from './visit-states.ts'

const count = (state: VisitState, visits: number, final = 0): StateCount => ({
  roundId: 'r' as RoundId,
  state,
  visits,
  final,
})

test('a talk was held in the states after it, and where a final report is', () => {
  const counts = [count('invited', 4), count('draftSent', 3), count('closed', 5, 2), count('followUp', 1, 1)]
  expect(countVisits(counts)).toBe(13)
  expect(countHeld(counts)).toBe(3 + 2 + 1)
})

test('states follow the way of a visit, and one without visits is left out', () => {
  const states: VisitState[] = ['held', 'candidate', 'held', 'invited']
  expect(countByState(states.map(state => ({ state })))).toEqual([
    { state: 'candidate', visits: 1 },
    { state: 'invited', visits: 1 },
    { state: 'held', visits: 2 },
  ])
})
