// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { localDate } from '../../../kernel/dates.ts'
import { organisationId } from '../../../kernel/ids.ts'
import { comingOf, groupWaiting, urgencyOf, type Waiting } from './waiting.ts'

const today = localDate('2026-11-24')

const waiting = (part: Partial<Waiting>): Waiting => ({
  organisationId: organisationId('gm9001'),
  key: 'k',
  grouping: 'do',
  title: 'Taak',
  place: 'Visitatie',
  url: '/',
  dueOn: null,
  remindedOn: null,
  ...part,
})

test.each([
  ['2026-11-23', 'overdue'],
  ['2026-11-24', 'soon'],
  ['2026-12-01', 'soon'],
  ['2026-12-02', 'later'],
  [null, 'undated'],
] as const)('a task that is due on %s reads as %s', (dueOn, urgency) => {
  expect(urgencyOf(waiting({ dueOn: dueOn && localDate(dueOn) }), today)).toBe(urgency)
})

test('what is due first stands first, what has no date last', () => {
  const later = waiting({ title: 'later', dueOn: localDate('2027-01-14') })
  const undated = waiting({ title: 'undated' })
  const overdue = waiting({ title: 'overdue', dueOn: localDate('2026-11-20') })
  expect(groupWaiting([later, undated, overdue], today).do.map(one => one.title)).toEqual([
    'overdue',
    'later',
    'undated',
  ])
})

test('a task stands in its own group only', () => {
  const groups = groupWaiting([waiting({ grouping: 'decide' }), waiting({ grouping: 'read' })], today)
  expect([groups.decide.length, groups.do.length, groups.read.length]).toEqual([1, 0, 1])
})

test('what waits from a later day stands apart until that day, the first five in order; a reminder is not foretold', () => {
  const from = (day: string, title: string, grouping: Waiting['grouping'] = 'read') =>
    waiting({ title, grouping, fromOn: localDate(day) })
  const all = [
    from('2026-12-09', 'b'),
    from('2026-12-08', 'a'),
    from('2026-11-24', 'today'),
    from('2026-12-01', 'reminder', 'do'),
    ...['c', 'd', 'e', 'f'].map(title => from('2027-01-01', title)),
  ]
  expect(comingOf(all, today).map(one => one.title)).toEqual(['a', 'b', 'c', 'd', 'e'])
  const { read, do: toDo } = groupWaiting(all, today)
  expect([read.map(one => one.title), toDo]).toEqual([['today'], []])
})
