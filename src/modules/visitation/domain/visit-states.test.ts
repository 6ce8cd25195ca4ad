// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { canBecome, type VisitState, visitStates, visitTransitions } from './visit-states.ts'

const happyPath: readonly VisitState[] = [
  'candidate',
  'invited',
  'accepted',
  'delegationComplete',
  'selfImageOut',
  'handedIn',
  'dateFixed',
  'held',
  'draftSent',
  'reactionIn',
  'final',
  'followUp',
  'surveyed',
  'closed',
]

test('a visit goes from candidate to closed in the order of the mandate', () => {
  for (const [index, state] of happyPath.slice(0, -1).entries())
    expect(canBecome(state, happyPath[index + 1] ?? 'closed')).toBe(true)
})

test('every state can be reached from candidate', () => {
  const reached = new Set<VisitState>(['candidate'])
  for (const state of reached) for (const next of visitTransitions[state].to) reached.add(next)
  expect([...reached].sort()).toEqual([...visitStates].sort())
})

test('what is closed, cancelled or merged does not move any more', () => {
  for (const state of ['closed', 'cancelled', 'merged'] as const)
    expect(visitTransitions[state].to).toEqual([])
})

test('no step is skipped: a self-image cannot be handed in before the invitation was accepted', () => {
  expect(canBecome('invited', 'handedIn')).toBe(false)
  expect(canBecome('candidate', 'final')).toBe(false)
})
