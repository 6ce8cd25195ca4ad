// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { localDate } from '../../../kernel/dates.ts'
import { type Role, roles } from '../../../kernel/roles.ts'
import {
  mayRecordFor,
  stepsOf,
  type Tabling,
  type TablingState,
  tablingNow,
  tablingProblems,
  tablingStates,
  tablingTransitions,
} from './report-tabling.ts'

const days = { reportOn: localDate('2026-11-24'), today: localDate('2026-12-10') }
const codes = (state: TablingState, on: string, now: TablingState = 'notShared') =>
  tablingProblems({ state, on: localDate(on) }, now, days).map(one => one.code)
const step = (body: Tabling['body'], n: number, state: TablingState): Tabling => ({
  body,
  n,
  state,
  on: localDate('2026-12-01'),
  byName: 'A. Mulder',
  at: new Date(0),
})

describe('a step of a report in college or council', () => {
  test('lies between the report and today; only an agenda looks ahead', () => {
    expect(codes('discussed', '2026-11-23')).toEqual(['beforeTheReport'])
    expect(codes('discussed', '2026-12-10')).toEqual([])
    expect(codes('discussed', '2026-12-11')).toEqual(['notYetHappened'])
    expect(codes('onAgenda', '2027-01-20')).toEqual([])
  })

  test('follows by the table: what was discussed is never undone', () => {
    for (const from of tablingStates)
      for (const to of tablingStates) {
        const on = '2026-12-01'
        const expected = tablingTransitions[from].includes(to) ? [] : ['tablingCannotFollow']
        expect(codes(to, on, from)).toEqual(expected)
      }
    expect(tablingTransitions.discussed).toEqual(['onAgenda', 'discussed'])
  })

  test('leaves the other body as it is; without a step the answer is no', () => {
    const steps = [step('council', 1, 'forInformation'), step('council', 2, 'onAgenda')]
    expect(tablingNow(steps, 'council')).toBe('onAgenda')
    expect(tablingNow(steps, 'college')).toBe('notShared')
    expect(stepsOf(steps, 'council').map(one => one.n)).toEqual([2, 1])
  })

  test('the griffier records for the council and the municipal secretary for the college, nobody else', () => {
    const recorders = (body: Tabling['body']) =>
      (Object.keys(roles) as Role[]).filter(role => mayRecordFor(body, [role]))
    expect(recorders('council')).toEqual(['councilClerk'])
    expect(recorders('college')).toEqual(['municipalSecretary'])
  })
})
