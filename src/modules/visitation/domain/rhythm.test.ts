// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { localDate } from '../../../kernel/dates.ts'
import { rhythmOf } from './rhythm.ts'
import type { VisitState } from './visit-states.ts'

const term = { startsOn: localDate('2026-09-01'), endsOn: localDate('2027-02-28') }
const visit = (state: VisitState, on: string | null) => ({
  state,
  visitOn: on === null ? null : localDate(on),
})

test('counts per month the visits that have a day, this month and those ahead included', () => {
  const visits = [
    visit('followUp', '2026-09-14'),
    visit('dateFixed', '2026-12-03'),
    visit('dateFixed', '2026-12-17'),
    visit('cancelled', '2026-12-18'),
    visit('handedIn', null),
  ]
  expect(rhythmOf(visits, localDate('2026-11-30'), term)).toEqual([
    { month: '2026-09', planned: 1 },
    { month: '2026-11', planned: 0 },
    { month: '2026-12', planned: 2 },
    { month: '2027-01', planned: 0 },
    { month: '2027-02', planned: 0 },
  ])
})

test('a round that is still to come begins with its own first month', () => {
  const [first] = rhythmOf([], localDate('2026-03-02'), term)
  expect(first).toEqual({ month: '2026-09', planned: 0 })
})
