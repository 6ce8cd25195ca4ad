// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDate } from './dates.ts'
import {
  formatDate,
  formatDateWithWeekday,
  formatInstant,
  formatMonth,
  parseDutchDate,
  parseDutchMonth,
} from './dutch-dates.ts'

describe('a date in Dutch', () => {
  it('is written with the name of the day and the month', () => {
    expect(formatDateWithWeekday(localDate('2026-11-30'))).toBe('maandag 30 november 2026')
    expect(formatDateWithWeekday(localDate('2026-03-01'))).toBe('zondag 1 maart 2026')
    expect(formatDate(localDate('2026-05-04'))).toBe('4 mei 2026')
    expect(formatMonth('2026-08')).toBe('augustus 2026')
  })

  it('gives the time by the clock in the Netherlands', () => {
    expect(formatInstant(new Date('2026-11-30T13:05:00Z'))).toBe('30 november 2026 om 14.05 uur')
    expect(formatInstant(new Date('2026-07-01T22:30:00Z'))).toBe('2 juli 2026 om 00.30 uur')
  })

  it('is read in every way that people type it', () => {
    for (const typed of ['2026-11-30', '30-11-2026', '30/11/2026', ' 30 november 2026 ', '30 NOV 2026']) {
      expect(parseDutchDate(typed), typed).toBe('2026-11-30')
    }
    expect(parseDutchDate('4-5-2026')).toBe('2026-05-04')
  })

  it('is not guessed', () => {
    for (const typed of ['31-11-2026', '30-11', 'morgen', '30 smarch 2026', '30 m 2026', '11-30-2026', '']) {
      expect(parseDutchDate(typed), typed).toBeUndefined()
    }
  })

  it('can be a month', () => {
    for (const typed of ['2026-11', '11-2026', 'november 2026'])
      expect(parseDutchMonth(typed), typed).toBe('2026-11')
    for (const typed of ['2026-13', '2026', 'november', ''])
      expect(parseDutchMonth(typed), typed).toBeUndefined()
  })

  it('is read back as it was written', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, day => {
        const date = localDate(day.toISOString().slice(0, 10))
        expect(parseDutchDate(formatDate(date))).toBe(date)
        expect(parseDutchMonth(formatMonth(date))).toBe(date.slice(0, 7))
      }),
    )
  })
})
