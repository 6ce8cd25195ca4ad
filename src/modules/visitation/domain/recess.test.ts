// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { standardRecesses } from '../../../../content/periods/recess.ts'
import { addDays, isWeekend, type LocalDate, localDate } from '../../../kernel/dates.ts'
import { dueDates, standardDueWeeks } from './due-dates.ts'
import { publicHolidays } from './public-holidays.ts'
import { missingRecesses, type RecessPeriod, recessProblems } from './recess.ts'

const period = (startsOn: string, endsOn: string): RecessPeriod => ({
  name: 'Reces',
  startsOn: localDate(startsOn),
  endsOn: localDate(endsOn),
})
const summer = period('2027-07-19', '2027-08-22')
const term = { startsOn: localDate('2026-09-01'), endsOn: localDate('2027-12-31') }

describe('a period of recess', () => {
  test.each<[string, string, string, string[]]>([
    ['ends after it starts', '2027-03-02', '2027-03-01', ['recessEndsBeforeItStarts']],
    ['is longer than one day', '2027-03-02', '2027-03-02', ['recessEndsBeforeItStarts']],
    ['does not begin in another', '2027-08-22', '2027-09-01', ['recessOverlaps']],
    ['does not end in another', '2027-07-01', '2027-07-19', ['recessOverlaps']],
    ['does not lie around another', '2027-07-01', '2027-09-10', ['recessOverlaps']],
    ['does not make a rest of more than ten weeks', '2027-08-23', '2027-10-10', ['recessTooLong']],
    ['is itself no longer than ten weeks', '2028-01-01', '2029-06-01', ['recessTooLong']],
    ['may follow another at once', '2027-08-23', '2027-08-29', []],
    ['may stand by itself', '2027-02-20', '2027-02-28', []],
  ])('%s', (_, startsOn, endsOn, codes) => {
    expect(recessProblems(period(startsOn, endsOn), [summer]).map(one => one.code)).toEqual(codes)
  })

  test('is one of at most 24 of its round', () => {
    const many = Array.from({ length: 24 }, (_, i) => period(`20${30 + i}-03-04`, `20${30 + i}-03-08`))
    expect(recessProblems(summer, many.slice(1))).toEqual([])
    expect(recessProblems(summer, many).map(one => one.code)).toEqual(['tooManyRecesses'])
  })
})

describe('the usual recess', () => {
  test('goes together, one year with the next', () => {
    const all: RecessPeriod[] = []
    for (const one of standardRecesses) {
      expect(recessProblems(one, all)).toEqual([])
      all.push(one)
    }
  })

  test('of a round is that of its term and of the year after it, without what it has or clashes with', () => {
    expect(missingRecesses(standardRecesses, { ...term, recesses: [] }).map(one => one.name)).toEqual([
      'Kerstreces 2026',
      'Zomerreces 2027',
      'Kerstreces 2027',
      'Zomerreces 2028',
      'Kerstreces 2028',
    ])
    const own = period('2027-08-01', '2027-08-31')
    expect(missingRecesses(standardRecesses, { ...term, recesses: [own] })).toHaveLength(4)
  })
})

test('a due date is never in a weekend, on a holiday or in recess, and never before the day that the weeks give', () => {
  const dates = fc.integer({ min: 0, max: 2_000 }).map(days => addDays(localDate('2025-06-01'), days))
  const others = fc.array(
    fc.tuple(dates, fc.integer({ min: 1, max: 40 })).map(([startsOn, days]) => ({
      name: 'Reces',
      startsOn,
      endsOn: addDays(startsOn, days),
    })),
    { maxLength: 6 },
  )
  fc.assert(
    fc.property(dates, others, (visitOn, wished) => {
      const recesses: RecessPeriod[] = [...standardRecesses]
      for (const one of wished) if (recessProblems(one, recesses).length === 0) recesses.push(one)
      const due = dueDates(visitOn, { dueWeeks: standardDueWeeks, recesses }, {})
      const plain = dueDates(visitOn, { dueWeeks: standardDueWeeks, recesses: [] }, {})
      for (const [step, on] of Object.entries(due) as [keyof typeof due, LocalDate][]) {
        expect(isWeekend(on)).toBe(false)
        expect(publicHolidays(Number(on.slice(0, 4)))).not.toContain(on)
        expect(recesses.some(one => one.startsOn <= on && on <= one.endsOn)).toBe(false)
        expect(on >= (plain[step] ?? '')).toBe(true)
      }
    }),
  )
})

test('a due date in recess moves to the first working day after it', () => {
  const on = (recesses: RecessPeriod[]) =>
    dueDates(localDate('2027-07-01'), { dueWeeks: standardDueWeeks, recesses }, {}).draft
  expect(on([])).toBe('2027-07-22')
  expect(on([summer])).toBe('2027-08-23')
})
