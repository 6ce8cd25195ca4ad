// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addWeeks,
  compareDates,
  daysBetween,
  isWeekend,
  isWithin,
  type LocalDate,
  localDate,
  localDateOf,
  nextWorkingDay,
  parseLocalDate,
  weekday,
} from './dates.ts'

const someDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map(date => localDate(date.toISOString().slice(0, 10)))
const someDays = fc.integer({ min: -40_000, max: 40_000 })
const never = () => false

describe('a calendar date', () => {
  it('is read only when there is such a day', () => {
    expect(parseLocalDate('2024-02-29')).toBe('2024-02-29')
    for (const wrong of [
      '2025-02-29',
      '2026-02-30',
      '2026-13-01',
      '2026-1-1',
      '30-11-2026',
      '',
      '0000-01-01',
    ]) {
      expect(parseLocalDate(wrong), wrong).toBeUndefined()
    }
  })

  it('fails loudly when a date in content is wrong', () => {
    expect(() => localDate('2026-02-30')).toThrow(RangeError)
  })

  it('moves forward and back by the same number of days', () => {
    fc.assert(
      fc.property(someDate, someDays, (date, days) => {
        const moved = addDays(date, days)
        expect(addDays(moved, -days)).toBe(date)
        expect(daysBetween(date, moved)).toBe(days)
        expect(Math.sign(compareDates(moved, date))).toBe(Math.sign(days))
      }),
    )
  })

  it('keeps its day of the week over any number of weeks', () => {
    fc.assert(
      fc.property(someDate, fc.integer({ min: -500, max: 500 }), (date, weeks) => {
        expect(weekday(addWeeks(date, weeks))).toBe(weekday(date))
      }),
    )
  })

  it('moves by months to the last day when the month is shorter', () => {
    expect(addMonths(localDate('2026-01-31'), 1)).toBe('2026-02-28')
    expect(addMonths(localDate('2024-01-31'), 1)).toBe('2024-02-29')
    expect(addMonths(localDate('2026-11-30'), 3)).toBe('2027-02-28')
    expect(addMonths(localDate('2026-03-15'), -15)).toBe('2024-12-15')
  })

  it('knows that 30 November 2026 is a Monday and that weekends are Saturday and Sunday', () => {
    expect(weekday(localDate('2026-11-30'))).toBe(1)
    expect(weekday(localDate('2026-11-29'))).toBe(7)
    expect(
      ['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30'].map(day => isWeekend(localDate(day))),
    ).toEqual([false, true, true, false])
  })

  it('refuses to move by half a day or out of the calendar', () => {
    expect(() => addDays(localDate('2026-01-01'), 0.5)).toThrow(RangeError)
    expect(() => addDays(localDate('9999-12-31'), 1)).toThrow(RangeError)
    expect(() => addDays(localDate('1000-01-01'), -1)).toThrow(RangeError)
    expect(addDays(localDate('1000-01-02'), -1)).toBe('1000-01-01')
  })

  it('is the date in the Netherlands, in summer and in winter', () => {
    expect(localDateOf(new Date('2026-07-01T22:30:00Z'))).toBe('2026-07-02')
    expect(localDateOf(new Date('2026-12-31T22:30:00Z'))).toBe('2026-12-31')
    expect(localDateOf(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01')
  })
})

describe('a half-open window', () => {
  const [from, to] = [localDate('2026-01-01'), localDate('2027-01-01')]

  it('holds its first day and not its last', () => {
    expect(isWithin(from, from, to)).toBe(true)
    expect(isWithin(localDate('2026-12-31'), from, to)).toBe(true)
    expect(isWithin(to, from, to)).toBe(false)
  })

  it('is open where an end is missing', () => {
    expect(isWithin(localDate('1999-01-01'), undefined, to)).toBe(true)
    expect(isWithin(localDate('2999-01-01'), from, undefined)).toBe(true)
  })
})

describe('the next working day', () => {
  it('is the day itself when that is a working day', () => {
    expect(nextWorkingDay(localDate('2026-11-30'), never)).toBe('2026-11-30')
  })

  it('skips the weekend, and a holiday after it', () => {
    const easterMonday = (date: LocalDate) => date === '2026-04-06'
    expect(nextWorkingDay(localDate('2026-04-04'), never)).toBe('2026-04-06')
    expect(nextWorkingDay(localDate('2026-04-04'), easterMonday)).toBe('2026-04-07')
  })

  it('is never free, and never earlier than asked', () => {
    fc.assert(
      fc.property(someDate, fc.array(fc.integer({ min: 0, max: 30 })), (date, freeAhead) => {
        const free = new Set<string>(freeAhead.map(days => addDays(date, days)))
        const day = nextWorkingDay(date, candidate => free.has(candidate))
        expect(isWeekend(day) || free.has(day)).toBe(false)
        expect(compareDates(day, date)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('reports data in which a whole year is free', () => {
    expect(() => nextWorkingDay(localDate('2026-01-01'), () => true)).toThrow(RangeError)
  })
})
