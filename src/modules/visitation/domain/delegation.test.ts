// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { PersonId } from '../../../kernel/ids.ts'
import { type DelegationChoices, delegationProblems } from './delegation.ts'
import type { DelegationRole } from './handover-documents.ts'

const somebody = { kind: 'colleague', personId: 'x' as PersonId } as const
const absent = { kind: 'absent' } as const
const all: DelegationChoices = {
  portfolioHolder: somebody,
  municipalSecretary: somebody,
  operationsHead: somebody,
  cio: somebody,
  ciso: somebody,
}

test('one person may hold all five roles', () => {
  expect(delegationProblems(all)).toEqual([])
})

test.each<[DelegationRole]>([['cio'], ['ciso'], ['operationsHead'], ['municipalSecretary']])(
  'a municipality without %s may say so',
  role => {
    expect(delegationProblems({ ...all, [role]: absent })).toEqual([])
  },
)

test('somebody of the college must come along', () => {
  expect(delegationProblems({ ...all, portfolioHolder: absent })).toEqual([
    { field: 'who-portfolioHolder', code: 'delegationWithoutCollege' },
  ])
})

test('so must the secretary or the head of operations', () => {
  const choices = { ...all, municipalSecretary: absent, operationsHead: absent }
  expect(delegationProblems(choices)).toEqual([
    { field: 'who-municipalSecretary', code: 'delegationWithoutTop' },
  ])
})

test('what was not chosen is asked for first, each role by itself', () => {
  const { cio: _cio, ciso: _ciso, ...choices } = all
  expect(delegationProblems({ ...choices, portfolioHolder: absent })).toEqual([
    { field: 'who-cio', code: 'delegateMissing' },
    { field: 'who-ciso', code: 'delegateMissing' },
  ])
})

test('somebody without a name is nobody', () => {
  const choices = { ...all, cio: { kind: 'new', name: '', email: null } } as const
  expect(delegationProblems(choices)).toEqual([{ field: 'name-cio', code: 'required' }])
})
