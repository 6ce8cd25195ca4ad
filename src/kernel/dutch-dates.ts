// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate, parseLocalDate, TIME_ZONE, weekday } from './dates.ts'

const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const
const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** '30 november 2026'. */
export function formatDate(date: LocalDate): string {
  return `${Number(date.slice(8))} ${formatMonth(date)}`
}

/** 'maandag 30 november 2026'. */
export function formatDateWithWeekday(date: LocalDate): string {
  return `${WEEKDAYS[weekday(date) - 1]} ${formatDate(date)}`
}

/** 'november 2026'; takes a date or a month ('YYYY-MM'). */
export function formatMonth(dateOrMonth: string): string {
  return `${MONTHS[Number(dateOrMonth.slice(5, 7)) - 1]} ${dateOrMonth.slice(0, 4)}`
}

/** '30 november 2026 om 14.05 uur', by the clock in the Netherlands. */
export function formatInstant(instant: Date): string {
  const parts = new Map(clock.formatToParts(instant).map(part => [part.type, part.value]))
  const date = `${Number(parts.get('day'))} ${MONTHS[Number(parts.get('month')) - 1]} ${parts.get('year')}`
  return `${date} om ${parts.get('hour')}.${parts.get('minute')} uur`
}

/**
 * The day a person typed: '2026-11-30' (what a date field sends), '30-11-2026', '30/11/2026' or
 * '30 november 2026'. Undefined when it is no day.
 */
export function parseDutchDate(text: string): LocalDate | undefined {
  const typed = text.trim().toLowerCase()
  const numeric = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(typed)
  if (numeric) return parseLocalDate(`${numeric[3]}-${pad(numeric[2])}-${pad(numeric[1])}`)
  const worded = /^(\d{1,2}) +([a-z]+) +(\d{4})$/.exec(typed)
  if (worded) return parseLocalDate(`${worded[3]}-${pad(monthNumber(worded[2]))}-${pad(worded[1])}`)
  return parseLocalDate(typed)
}

/** The month a person typed ('2026-11', '11-2026', 'november 2026') as 'YYYY-MM', or undefined. */
export function parseDutchMonth(text: string): string | undefined {
  const typed = text.trim().toLowerCase()
  const day = /^\d{4}-/.test(typed) ? parseDutchDate(`${typed}-01`) : parseDutchDate(firstOf(typed) + typed)
  return day?.slice(0, 7)
}

function firstOf(month: string): string {
  return /^\d/.test(month) ? '1-' : '1 '
}

function monthNumber(name: string | undefined): string {
  return String(
    MONTHS.findIndex(month => month === name || (name?.length === 3 && month.startsWith(name))) + 1,
  )
}

function pad(digits: string | undefined): string {
  return (digits ?? '').padStart(2, '0')
}
