// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { localDate } from '../../../kernel/dates.ts'
import { easterSunday, publicHolidays, workingDayFrom } from './public-holidays.ts'

test.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('Easter of %i falls on %s', (year, date) => {
  expect(easterSunday(year)).toBe(date)
})

test('the days off of 2026 are those of the calendar', () => {
  expect(publicHolidays(2026)).toEqual([
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-04-27',
    '2026-05-14',
    '2026-05-25',
    '2026-12-25',
    '2026-12-26',
  ])
})

test('Liberation Day is free once in five years, and the King moves away from a Sunday', () => {
  expect(publicHolidays(2025)).toContain('2025-05-05')
  expect(publicHolidays(2025)).toContain('2025-04-26')
  expect(publicHolidays(2026)).not.toContain('2026-05-05')
})

test('a date on a day off moves on to the next day on which people work', () => {
  expect(workingDayFrom(localDate('2026-12-25'))).toBe('2026-12-28')
  expect(workingDayFrom(localDate('2027-01-01'))).toBe('2027-01-04')
  expect(workingDayFrom(localDate('2026-11-24'))).toBe('2026-11-24')
})
