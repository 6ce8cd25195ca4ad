// SPDX-License-Identifier: EUPL-1.2
// Beside kernel/dutch-dates.ts, which writes and reads whole dates: the short forms that lists and fields need.

const ZONE = 'Europe/Amsterdam'
const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('nl-NL', { timeZone: ZONE, ...options })

const TIME = format({ hour: '2-digit', minute: '2-digit' })
const SHORT = format({ day: 'numeric', month: 'short', year: 'numeric' })
const DIGITS = format({ day: '2-digit', month: '2-digit', year: 'numeric' })
const NUMBER = new Intl.NumberFormat('nl-NL')

/** A calendar date (`2026-11-24`) or an instant, as a moment on that day in the Netherlands. */
const moment = (when: string | Date) =>
  typeof when === 'string' ? new Date(`${when.slice(0, 10)}T12:00:00Z`) : when

/** "14:02" */
export const dutchTime = (at: Date) => TIME.format(at)
/** "24 nov 2026" */
export const dutchDateShort = (when: string | Date) => SHORT.format(moment(when)).replace('.', '')
/** "24-11-2026", as a person types it. */
export const dutchDateDigits = (when: string | Date) => DIGITS.format(moment(when))
/** "17.100" */
export const dutchNumber = (value: number) => NUMBER.format(value)
/** "3 van de 12 prioriteiten": never a bare percentage inside an organisation. */
export const countOf = (count: number, base: number, noun: string) =>
  `${dutchNumber(count)} van de ${dutchNumber(base)} ${noun}`

/** "1.234,5" or "1234.5" to a number; undefined when it is none. */
export function parseDutchNumber(text: string): number | undefined {
  const typed = text.trim().replace(/\s/g, '')
  const plain = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(typed) ? typed.replaceAll('.', '') : typed
  return /^-?\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : undefined
}
