// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { organisationId } from '../../../kernel/ids.ts'
import { phaseOf, roundStand } from './round-phase.ts'
import { canBecome, type VisitState, visitStates } from './visit-states.ts'

const visit = (state: VisitState, wasHeld = false, wasFinal = false) => ({
  municipality: organisationId('gm9001'),
  state,
  wasHeld,
  wasFinal,
})

test('a refusal changes no count: wherever somebody can refuse from, the phase is the same before and after', () => {
  const before = visitStates.filter(state => canBecome(state, 'refused'))
  expect(before).toContain('invited')
  for (const state of [...before, 'refused', 'cancelled', 'merged', 'closed'] as const)
    expect(roundStand([visit(state)])).toEqual(roundStand([visit('candidate')]))
})

test('what was held or reported stays so, whatever happens to the visit afterwards', () => {
  expect(phaseOf(visit('paused', true))).toBe('visited')
  expect(phaseOf(visit('closed', true, true))).toBe('reported')
  expect(phaseOf(visit('dateFixed'))).toBe('selfImage')
})

test('only municipalities with a final report are named', () => {
  const done = { ...visit('followUp', true, true), municipality: organisationId('gm9002') }
  expect(roundStand([visit('invited'), done])).toEqual({
    phases: { ahead: 1, selfImage: 0, visited: 0, reported: 1 },
    reported: ['gm9002'],
  })
})
