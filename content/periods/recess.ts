// SPDX-License-Identifier: EUPL-1.2
import { localDate } from '../../src/kernel/dates.ts'

/**
 * The recess with which a new round begins, first and last day included. No law or national table says when a council
 * rests: each council decides for itself. These dates are our own choice, made so that most town halls are quiet on them:
 * five weeks from about the third Monday of July, and the two weeks around Christmas and New Year. The secretary of a round
 * changes them where its municipalities rest at another time. Each autumn somebody adds a year; a past year stays.
 */
export const standardRecesses = [
  { name: 'Zomerreces 2025', startsOn: localDate('2025-07-21'), endsOn: localDate('2025-08-24') },
  { name: 'Kerstreces 2025', startsOn: localDate('2025-12-22'), endsOn: localDate('2026-01-04') },
  { name: 'Zomerreces 2026', startsOn: localDate('2026-07-20'), endsOn: localDate('2026-08-23') },
  { name: 'Kerstreces 2026', startsOn: localDate('2026-12-21'), endsOn: localDate('2027-01-03') },
  { name: 'Zomerreces 2027', startsOn: localDate('2027-07-19'), endsOn: localDate('2027-08-22') },
  { name: 'Kerstreces 2027', startsOn: localDate('2027-12-24'), endsOn: localDate('2028-01-09') },
  { name: 'Zomerreces 2028', startsOn: localDate('2028-07-17'), endsOn: localDate('2028-08-20') },
  { name: 'Kerstreces 2028', startsOn: localDate('2028-12-25'), endsOn: localDate('2029-01-07') },
  { name: 'Zomerreces 2029', startsOn: localDate('2029-07-16'), endsOn: localDate('2029-08-19') },
  { name: 'Kerstreces 2029', startsOn: localDate('2029-12-24'), endsOn: localDate('2030-01-06') },
  { name: 'Zomerreces 2030', startsOn: localDate('2030-07-15'), endsOn: localDate('2030-08-18') },
  { name: 'Kerstreces 2030', startsOn: localDate('2030-12-23'), endsOn: localDate('2031-01-05') },
] as const
