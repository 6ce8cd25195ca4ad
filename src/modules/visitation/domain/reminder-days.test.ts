// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { addDays, type LocalDate, localDate } from '../../../kernel/dates.ts'
import {
  isReminderDue,
  type ReminderDays,
  reminderChoiceOf,
  reminderDaysOf,
  standardReminderDays,
} from './reminder-days.ts'

type Given = {
  dueOn: string
  days?: ReminderDays
  since?: string
  recesses?: readonly { name: string; startsOn: LocalDate; endsOn: LocalDate }[]
  /** Days on which the program stands still. */
  down?: readonly string[]
}

/** The days on which a reminder goes, when the clock moves day by day over three months. */
function remindedOn({ dueOn, days = standardReminderDays, since = '2026-09-01', ...more }: Given): string[] {
  const sent: LocalDate[] = []
  for (let today = localDate('2026-10-01'); today < '2027-02-15'; today = addDays(today, 1)) {
    const waits = { dueOn: localDate(dueOn), since: localDate(since), remindedOn: sent.at(-1) }
    if (!more.down?.includes(today) && isReminderDue(waits, days, more.recesses ?? [], today))
      sent.push(today)
  }
  return sent
}

describe('a reminder by itself', () => {
  test('goes a week before, on the day and a week after', () => {
    expect(remindedOn({ dueOn: '2026-11-18' })).toEqual(['2026-11-11', '2026-11-18', '2026-11-25'])
  })

  test('goes on the days of the round', () => {
    expect(remindedOn({ dueOn: '2026-11-18', days: [-14, 5] })).toEqual(['2026-11-04', '2026-11-23'])
    expect(remindedOn({ dueOn: '2026-11-18', days: [] })).toEqual([])
  })

  test('moves out of weekend, holiday and recess, and does not come twice there', () => {
    const recesses = [
      { name: 'Kerstreces', startsOn: localDate('2026-12-19'), endsOn: localDate('2027-01-03') },
    ]
    expect(remindedOn({ dueOn: '2027-01-04', recesses })).toEqual(['2027-01-04', '2027-01-11'])
    expect(remindedOn({ dueOn: '2026-12-18', recesses })).toEqual(['2026-12-11', '2026-12-18', '2027-01-04'])
    expect(remindedOn({ dueOn: '2026-12-16', days: [2, 3] })).toEqual(['2026-12-18', '2026-12-21'])
  })

  test('does not come to who just heard of the step', () => {
    expect(remindedOn({ dueOn: '2026-11-18', since: '2026-11-11' })).toEqual(['2026-11-18', '2026-11-25'])
    expect(remindedOn({ dueOn: '2026-11-18', since: '2026-11-30' })).toEqual([])
  })

  test('is made up for when the program stood still, once and within a week', () => {
    expect(remindedOn({ dueOn: '2026-11-18', down: ['2026-11-18', '2026-11-19'] })).toEqual([
      '2026-11-11',
      '2026-11-20',
      '2026-11-25',
    ])
    const days = Array.from({ length: 40 }, (_, n) => addDays(localDate('2026-10-01'), n + 30))
    expect(remindedOn({ dueOn: '2026-11-18', down: days })).toEqual([])
  })

  test('does not follow upon one by hand on or after its day', () => {
    const [dueOn, since, today] = [localDate('2026-11-18'), localDate('2026-11-01'), localDate('2026-11-19')]
    const due = (remindedOn: LocalDate) =>
      isReminderDue({ dueOn, since, remindedOn }, standardReminderDays, [], today)
    expect([due(localDate('2026-11-17')), due(dueOn), due(today)]).toEqual([true, false, false])
  })
})

test('a form asks the days apart, and gives them back', () => {
  for (const days of [standardReminderDays, [], [-3], [0], [2], [-10, 14]])
    expect(reminderDaysOf(reminderChoiceOf(days))).toEqual(days)
})
