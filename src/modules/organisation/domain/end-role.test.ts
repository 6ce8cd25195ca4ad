// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { localDate } from '../../../kernel/dates.ts'
import { personId } from '../../../kernel/ids.ts'
import type { Role } from '../../../kernel/roles.ts'
import { endProblems, endTerms } from './end-role.ts'
import type { RoleTerm } from './role-term.ts'

const today = localDate('2026-11-24')
const sanne = personId('00000000-0000-4000-8000-000000000001')
const joris = personId('00000000-0000-4000-8000-000000000002')
let count = 0

function term(who: typeof sanne, role: Role, from: string, last: string | null = null): RoleTerm {
  count += 1
  return {
    id: String(count),
    personId: who,
    role,
    startsOn: localDate(from),
    lastOn: last === null ? null : localDate(last),
    isReadOnly: false,
    ground: null,
  }
}

describe('ending a role', () => {
  test.each([
    ['on a last day', '2020-01-01', null, { lastOn: localDate('2026-12-31') }, '2026-12-31'],
    ['at once, so that it counts no more today', '2020-01-01', null, 'now', '2026-11-23'],
    ['at once on its first day', '2026-11-24', null, 'now', 'withdrawn'],
    ['before it begins', '2027-01-01', null, { lastOn: localDate('2026-12-31') }, 'withdrawn'],
    ['earlier than planned', '2020-01-01', '2027-06-30', { lastOn: today }, '2026-11-24'],
  ] as const)('%s', (_, from, last, end, expected) => {
    const one = term(sanne, 'ciso', from, last)
    expect(endTerms([one], end, today)).toEqual([{ term: one, lastOn: expected }])
  })

  test('leaves alone what ends earlier anyhow, or is over', () => {
    const earlier = term(sanne, 'ciso', '2020-01-01', '2026-12-01')
    const over = term(sanne, 'ciso', '2020-01-01', '2026-11-23')
    expect(endTerms([earlier, over], { lastOn: localDate('2026-12-31') }, today)).toEqual([])
  })

  test('is refused when it leaves the organisation without an administrator, with the day', () => {
    const mine = term(sanne, 'administrator', '2020-01-01')
    const temporary = term(joris, 'administrator', '2026-01-01', '2026-12-31')
    const end = { lastOn: today }
    const problems = endProblems([mine, temporary], endTerms([mine], end, today), end, today)
    expect(problems).toEqual([
      { field: 'lastOn', code: 'withoutAdministrator', params: { date: '2027-01-01' } },
    ])
    const lasting = term(joris, 'administrator', '2026-01-01')
    expect(endProblems([mine, lasting], endTerms([mine], end, today), end, today)).toEqual([])
  })

  test('a reader of an organisation that is no more does not count as its administrator', () => {
    const mine = term(sanne, 'administrator', '2020-01-01')
    const reader = { ...term(joris, 'administrator', '2020-01-01'), isReadOnly: true }
    const problems = endProblems([mine, reader], endTerms([mine], 'now', today), 'now', today)
    expect(problems.map(({ code }) => code)).toEqual(['withoutAdministrator'])
  })

  test('cannot be on a day that has passed', () => {
    const one = term(sanne, 'ciso', '2020-01-01')
    const end = { lastOn: localDate('2026-11-23') }
    expect(endProblems([one], endTerms([one], end, today), end, today)[0]?.code).toBe('lastDayPassed')
  })
})
