// SPDX-License-Identifier: EUPL-1.2
import { addDays, type LocalDate, localDate, nextWorkingDay, weekday } from '../../../kernel/dates.ts'

/** Easter Sunday of the Gregorian calendar (the computus of Meeus, Jones and Butcher). */
export function easterSunday(year: number): LocalDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return localDate(`${year}-${pad(Math.floor(n / 31))}-${pad((n % 31) + 1)}`)
}

/**
 * Days on which a town hall is closed: New Year, Good Friday, Easter Monday, the King's birthday, Liberation Day once in
 * five years, Ascension Day, Whit Monday and Christmas.
 */
export function publicHolidays(year: number): readonly LocalDate[] {
  const easter = easterSunday(year)
  const fixed = ['01-01', '12-25', '12-26', ...(year % 5 === 0 ? ['05-05'] : [])]
  return [
    ...fixed.map(day => localDate(`${year}-${day}`)),
    kingsDay(year),
    ...[-2, 1, 39, 50].map(days => addDays(easter, days)),
  ].sort()
}

/** Periods of rest, first and last day included. */
type Rest = { readonly startsOn: LocalDate; readonly endsOn: LocalDate }

/** The first day on or after this one on which people work: no weekend, no holiday, and in none of these periods. */
export const workingDayFrom = (date: LocalDate, rests: readonly Rest[] = []): LocalDate =>
  nextWorkingDay(
    date,
    day =>
      holidaysOf(Number(day.slice(0, 4))).has(day) ||
      rests.some(rest => rest.startsOn <= day && day <= rest.endsOn),
  )

/** A year's holidays never change, and a worklist asks for eight due dates a visit. */
const known = new Map<number, ReadonlySet<LocalDate>>()

function holidaysOf(year: number): ReadonlySet<LocalDate> {
  const holidays = known.get(year) ?? new Set(publicHolidays(year))
  known.set(year, holidays)
  return holidays
}

/** 27 April, and the Saturday before when that is a Sunday. */
function kingsDay(year: number): LocalDate {
  const day = localDate(`${year}-04-27`)
  return weekday(day) === 7 ? addDays(day, -1) : day
}

const pad = (part: number): string => String(part).padStart(2, '0')
