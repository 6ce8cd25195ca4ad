// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, isWithin, type LocalDate, localDate } from '../../../kernel/dates.ts'
import { personId } from '../../../kernel/ids.ts'
import { type AdministratorTerm, firstDayWithoutAdministrator } from './administrators.ts'

const today = localDate('2026-11-24')
const [sanne, joris] = [1, 2].map(n => personId(`00000000-0000-4000-8000-00000000000${n}`)) as [
  AdministratorTerm['personId'],
  AdministratorTerm['personId'],
]
const term = (who: AdministratorTerm['personId'], from: string, to?: string): AdministratorTerm => ({
  personId: who,
  from: localDate(from),
  to: to === undefined ? undefined : localDate(to),
})

describe('an organisation is never without an administrator', () => {
  test.each([
    ['the last one stops today', [term(sanne, '2020-01-01')], [], '2026-11-24'],
    [
      'the last one stops later',
      [term(sanne, '2020-01-01')],
      [term(sanne, '2020-01-01', '2027-01-01')],
      '2027-01-01',
    ],
    [
      'one stops, and the other has an end',
      [term(sanne, '2020-01-01'), term(joris, '2020-01-01', '2027-06-01')],
      [term(joris, '2020-01-01', '2027-06-01')],
      '2027-06-01',
    ],
    [
      'one stops before the other begins',
      [term(sanne, '2020-01-01'), term(joris, '2027-02-01')],
      [term(sanne, '2020-01-01', '2027-01-01'), term(joris, '2027-02-01')],
      '2027-01-01',
    ],
    [
      'one stops when the other begins',
      [term(sanne, '2020-01-01'), term(joris, '2027-02-01')],
      [term(sanne, '2020-01-01', '2027-02-01'), term(joris, '2027-02-01')],
      undefined,
    ],
    [
      'one of two stops',
      [term(sanne, '2020-01-01'), term(joris, '2020-01-01')],
      [term(joris, '2020-01-01')],
      undefined,
    ],
    ['there was none anyhow', [term(sanne, '2020-01-01', '2026-01-01')], [], undefined],
  ])('%s', (_, before, after, day) => {
    expect(firstDayWithoutAdministrator(before, after, today)).toBe(day)
  })

  test('for any terms it names exactly the first day that a calendar shows', () => {
    const someTerm = fc
      .record({
        personId: fc.constantFrom(sanne, joris),
        from: fc.integer({ min: -20, max: 40 }),
        days: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }),
      })
      .map(({ personId: who, from, days }): AdministratorTerm => {
        const start = addDays(today, from)
        return { personId: who, from: start, to: days === undefined ? undefined : addDays(start, days) }
      })
    const terms = fc.array(someTerm, { maxLength: 4 })
    const isCovered = (all: readonly AdministratorTerm[], day: LocalDate) =>
      all.some(({ from, to }) => isWithin(day, from, to))
    fc.assert(
      fc.property(terms, terms, (before, after) => {
        const calendar = Array.from({ length: 90 }, (_, n) => addDays(today, n))
        const shown = calendar.find(day => isCovered(before, day) && !isCovered(after, day))
        expect(firstDayWithoutAdministrator(before, after, today)).toBe(shown)
      }),
    )
  })

  test('what only adds a term never leaves a day without', () => {
    const someDay = fc.integer({ min: -20, max: 40 }).map(n => addDays(today, n))
    fc.assert(
      fc.property(fc.array(someDay, { maxLength: 4 }), someDay, (starts, added) => {
        const before = starts.map(from => ({ personId: sanne, from, to: addDays(from, 5) }))
        const after = [...before, { personId: joris, from: added, to: undefined }]
        expect(firstDayWithoutAdministrator(before, after, today)).toBeUndefined()
      }),
    )
  })
})
