// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { localDate } from '../../../kernel/dates.ts'
import { personId } from '../../../kernel/ids.ts'
import { type Absence, type AbsenceDraft, absenceProblems, isAwayOn } from './absence.ts'

const today = localDate('2026-11-24')
const sanne = personId('00000000-0000-4000-8000-000000000001')
const joris = personId('00000000-0000-4000-8000-000000000002')
const draft: AbsenceDraft = {
  personId: sanne,
  standInId: joris,
  roles: ['ciso'],
  takesNamed: true,
  fromOn: localDate('2026-12-01'),
  untilOn: localDate('2026-12-31'),
}
const known = { heldRoles: ['ciso', 'coordinator'] as const, isStandInHere: true, others: [] }
const jorisAway: Absence = {
  id: 'a',
  personId: joris,
  personName: 'Joris',
  standInId: null,
  standInName: null,
  roles: [],
  takesNamed: false,
  fromOn: localDate('2026-12-24'),
  untilOn: localDate('2027-01-03'),
}

describe('an absence', () => {
  test('is right with a stand-in who works here, and without one', () => {
    expect(absenceProblems(draft, known, today)).toEqual([])
    const alone = { ...draft, standInId: null, roles: [], takesNamed: false }
    expect(absenceProblems(alone, { ...known, isStandInHere: false }, today)).toEqual([])
  })

  test.each([
    ['ends before it begins', { untilOn: localDate('2026-11-30') }, {}, 'endBeforeStart'],
    ['is over', { fromOn: localDate('2026-10-01'), untilOn: localDate('2026-11-23') }, {}, 'lastDayPassed'],
    ['has the person as stand-in', { standInId: sanne }, {}, 'standInIsSelf'],
    ['has a stand-in from elsewhere', {}, { isStandInHere: false }, 'standInUnknown'],
    ['hands on a role that is not held', { roles: ['administrator'] as const }, {}, 'roleNotHeld'],
    ['hands on nothing', { roles: [], takesNamed: false }, {}, 'nothingToTake'],
    ['has a stand-in who is away too', {}, { others: [jorisAway] }, 'standInAway'],
  ])('is refused when it %s', (_, change, facts, code) => {
    const problems = absenceProblems({ ...draft, ...change }, { ...known, ...facts }, today)
    expect(problems.map(one => one.code)).toEqual([code])
  })

  test('counts on its first and its last day', () => {
    const days = ['2026-11-30', '2026-12-01', '2026-12-31', '2027-01-01'].map(localDate)
    expect(days.map(day => isAwayOn(draft, day))).toEqual([false, true, true, false])
  })
})
