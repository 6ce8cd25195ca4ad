// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { localDate } from '../../../kernel/dates.ts'
import { personId } from '../../../kernel/ids.ts'
import type { Role } from '../../../kernel/roles.ts'
import { type RoleTerm, rolesIn, rolesToHandOn } from './role-term.ts'

const today = localDate('2026-11-24')
const [sanne, joris] = [1, 2].map(n => personId(`00000000-0000-4000-8000-00000000000${n}`)) as [
  RoleTerm['personId'],
  RoleTerm['personId'],
]
const term = (who: typeof sanne, role: Role, change: Partial<RoleTerm> = {}): RoleTerm => ({
  id: `${who} ${role}`,
  personId: who,
  role,
  startsOn: localDate('2020-01-01'),
  lastOn: null,
  isReadOnly: false,
  ground: null,
  ...change,
})

test('roles go along to a colleague, with a word where nobody else holds them', () => {
  const all = [
    term(sanne, 'ciso'),
    term(sanne, 'coordinator'),
    term(joris, 'coordinator'),
    term(joris, 'ciso', { lastOn: localDate('2026-11-23') }),
  ]
  expect(rolesToHandOn(all, sanne, today)).toEqual([
    { role: 'ciso', isOnlyHolder: true },
    { role: 'coordinator', isOnlyHolder: false },
  ])
})

test('an administrator takes two people, a hired worker is one assignment, a reading goes nowhere', () => {
  const all = [
    term(sanne, 'administrator'),
    term(sanne, 'hired', { lastOn: localDate('2027-01-01') }),
    term(sanne, 'ciso', { isReadOnly: true }),
    term(sanne, 'controller', { startsOn: localDate('2026-12-01') }),
  ]
  expect(rolesToHandOn(all, sanne, today)).toEqual([])
})

test('a committee has other roles than a municipality, and each has an administrator', () => {
  expect(rolesIn('committee')).toEqual(['administrator', 'chair', 'member', 'committeeSecretary'])
  expect(rolesIn('platform')).toEqual(['administrator'])
  expect(rolesIn('municipality')).not.toContain('chair')
})
