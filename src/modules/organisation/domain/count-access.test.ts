// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { localDate } from '../../../kernel/dates.ts'
import { organisationId, personId } from '../../../kernel/ids.ts'
import type { Role } from '../../../kernel/roles.ts'
import type { AccessPlan, RoleAssignment } from './access-after-changes.ts'
import { countGaining, countLosing } from './count-access.ts'

const assignment = (n: number, role: Role, code = 'gm0381'): RoleAssignment => ({
  personId: personId(`00000000-0000-4000-8000-00000000000${n}`),
  organisationId: organisationId(code),
  role,
  from: localDate('2027-01-01'),
  to: undefined,
})
const on = localDate('2027-01-01')
const plan: AccessPlan = {
  losing: [
    { assignment: assignment(1, 'ciso'), on },
    { assignment: assignment(1, 'coordinator'), on },
    { assignment: assignment(2, 'ciso'), on },
    { assignment: assignment(3, 'ciso', 'gm0424'), on: localDate('2026-12-01') },
  ],
  gaining: [assignment(4, 'controller')],
  undecided: [],
  withoutPeople: [],
}

test('a dry run tells per organisation and day how many people lose which roles, and no names', () => {
  expect(countLosing(plan)).toEqual([
    { organisationId: 'gm0424', on: '2026-12-01', people: 1, roles: ['ciso'] },
    { organisationId: 'gm0381', on: '2027-01-01', people: 2, roles: ['ciso', 'coordinator'] },
  ])
})

test('and how many gain', () => {
  expect(countGaining(plan)).toEqual([
    { organisationId: 'gm0381', on: '2027-01-01', people: 1, roles: ['controller'] },
  ])
})
