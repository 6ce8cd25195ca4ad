// SPDX-License-Identifier: EUPL-1.2
import type { Branded } from './ids.ts'

/** A calendar date without a time or a zone, written 'YYYY-MM-DD'. Only this file makes one. */
export type LocalDate = Branded<'LocalDate'>

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** The zone in which Dutch municipalities live; an instant becomes a date only here. */
export const TIME_ZONE = 'Europe/Amsterdam'

const MS_PER_DAY = 86_400_000
const LONGEST_REST_IN_DAYS = 366
const FIRST_DAY = Date.UTC(1000, 0, 1) / MS_PER_DAY
const LAST_DAY = Date.UTC(9999, 11, 31) / MS_PER_DAY

/** The date that `text` ('YYYY-MM-DD') names, or undefined when there is no such day. Years 1000 to 9999. */
export function parseLocalDate(text: string): LocalDate | undefined {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return undefined
  const instant = new Date(`${text}T00:00:00Z`)
  if (Number.isNaN(instant.getTime())) return undefined
  return instant.toISOString().slice(0, 10) === text ? (text as LocalDate) : undefined
}

/** The date that `text` names; throws RangeError. For literals in content and tests, not for what people type. */
export function localDate(text: string): LocalDate {
  const date = parseLocalDate(text)
  if (date === undefined) throw new RangeError(`not a calendar date: ${JSON.stringify(text)}`)
  return date
}

const amsterdam = new Intl.DateTimeFormat('en-CA', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The date on the calendar in the Netherlands at that instant. */
export function localDateOf(instant: Date): LocalDate {
  return localDate(amsterdam.format(instant))
}

/** Negative when `a` comes first, 0 when they are the same day, positive when `b` comes first. */
export function compareDates(a: LocalDate, b: LocalDate): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Whether `date` lies in the half-open window [from, to). A missing end is open. */
export function isWithin(date: LocalDate, from: LocalDate | undefined, to: LocalDate | undefined): boolean {
  return (from === undefined || date >= from) && (to === undefined || date < to)
}

/** The date `days` later; earlier when negative. Throws RangeError outside the years 1000 to 9999. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return fromDayNumber(dayNumber(date) + days)
}

/** The date `weeks` later, on the same day of the week. */
export function addWeeks(date: LocalDate, weeks: number): LocalDate {
  return addDays(date, weeks * 7)
}

/** The date `months` later on the same day of the month, or on its last day when the month is shorter. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const monthCount = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  const [year, month] = [Math.floor(monthCount / 12), monthCount % 12]
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const day = Math.min(Number(date.slice(8)), lastDay)
  return fromDayNumber(Date.UTC(year, month, day) / MS_PER_DAY)
}

/** How many days `to` comes after `from`; negative when it comes before. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The day of the week: 1 for Monday to 7 for Sunday. */
export function weekday(date: LocalDate): Weekday {
  const sundayIsZero = new Date(`${date}T00:00:00Z`).getUTCDay()
  return (sundayIsZero === 0 ? 7 : sundayIsZero) as Weekday
}

/** Whether the date is a Saturday or a Sunday. */
export function isWeekend(date: LocalDate): boolean {
  return weekday(date) >= 6
}

/**
 * The first working day on or after `date`: no weekend and not free. `isFree` knows the holidays and the recess
 * (they are data of a round). Throws RangeError when a whole year is free, for then the data is wrong.
 */
export function nextWorkingDay(date: LocalDate, isFree: (date: LocalDate) => boolean): LocalDate {
  let day = date
  for (let ahead = 0; ahead <= LONGEST_REST_IN_DAYS; ahead += 1) {
    if (!isWeekend(day) && !isFree(day)) return day
    day = addDays(day, 1)
  }
  throw new RangeError(`no working day within a year after ${date}`)
}

function dayNumber(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY
}

function fromDayNumber(days: number): LocalDate {
  if (!Number.isInteger(days)) throw new RangeError('a date moves by whole days')
  if (days < FIRST_DAY || days > LAST_DAY) throw new RangeError('a date lies in the years 1000 to 9999')
  return new Date(days * MS_PER_DAY).toISOString().slice(0, 10) as LocalDate
}
