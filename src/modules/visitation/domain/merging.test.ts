// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { localDate } from '../../../kernel/dates.ts'
import { organisationId } from '../../../kernel/ids.ts'
import { mergeProblem, type Successor } from './merging.ts'

const successor: Successor = {
  id: organisationId('gm0363'),
  name: 'Amsterdam',
  on: localDate('2022-03-24'),
  exists: true,
  visit: undefined,
}

test('a visit goes on in that of its successor, or in one that is made for it', () => {
  expect(mergeProblem(successor)).toBeUndefined()
  expect(mergeProblem({ ...successor, visit: { state: 'handedIn' } })).toBeUndefined()
})

test('not in one that is over, nor before the new municipality exists', () => {
  for (const state of ['refused', 'cancelled', 'merged'] as const)
    expect(mergeProblem({ ...successor, visit: { state } })).toBe('successorVisitIsOver')
  expect(mergeProblem({ ...successor, exists: false })).toBe('successorNotYet')
  expect(mergeProblem(undefined)).toBe('successorUnknown')
})
