// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { localDate } from '../../../kernel/dates.ts'
import { standardDueWeeks } from './due-dates.ts'
import { nextDueOn, tellDue } from './next-step.ts'
import type { VisitState } from './visit-states.ts'

const since = localDate('2026-11-24')
const visitOn = localDate('2027-02-04')
const terms = { dueWeeks: standardDueWeeks, recesses: [] }
const due = (state: VisitState, on = null as typeof visitOn | null) =>
  nextDueOn({ state, since, visitOn: on, extended: {} }, terms)

test('without a day the term counts from when the state began, as many weeks as the round has between the steps', () => {
  expect(due('invited')).toBe('2026-12-22')
  expect(due('selfImageOut')).toBe('2026-12-29')
  expect(due('handedIn')).toBe('2026-12-08')
})

test('with a day every term counts from it', () => {
  expect(due('invited', visitOn)).toBe('2026-12-10')
  expect(due('selfImageOut', visitOn)).toBe('2027-01-14')
  expect(due('held', visitOn)).toBe('2027-02-25')
  expect(due('draftSent', visitOn)).toBe('2027-03-18')
  expect(due('reactionIn', visitOn)).toBe('2027-04-01')
})

test('a visit whose day is fixed waits for that day', () => {
  expect(due('dateFixed', visitOn)).toBe('2027-02-04')
})

test('a due date on a day off moves on: eight weeks before Easter Monday and Good Friday', () => {
  expect(
    nextDueOn({ state: 'draftSent', since, visitOn: localDate('2027-02-12'), extended: {} }, terms),
  ).toBe('2027-03-30')
})

test.each<VisitState>(['refused', 'paused', 'cancelled', 'merged', 'closed', 'surveyed'])(
  'a visit that is %s waits for nothing',
  state => {
    expect(due(state, visitOn)).toBeUndefined()
  },
)

test('a municipality is told its next date, and all of them once the day is known', () => {
  expect(tellDue({ state: 'invited', since, visitOn: null, extended: {} }, terms)).toEqual({
    delegation: '2026-12-22',
  })
  expect(Object.keys(tellDue({ state: 'invited', since, visitOn, extended: {} }, terms))).toHaveLength(8)
})

test('a step that got more time is due on the later of the two days, with or without a day of the visit', () => {
  const extended = { selfImage: localDate('2027-01-20'), draft: localDate('2027-01-20') }
  const own = (state: VisitState, on: typeof visitOn | null) =>
    nextDueOn({ state, since, visitOn: on, extended }, terms)
  expect(own('selfImageOut', visitOn)).toBe('2027-01-20')
  expect(own('selfImageOut', null)).toBe('2027-01-20')
  expect(own('held', visitOn)).toBe('2027-02-25')
  expect(tellDue({ state: 'selfImageOut', since, visitOn, extended }, terms)).toMatchObject({
    selfImage: '2027-01-20',
    draft: '2027-02-25',
  })
})
