// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { movesByHand } from './set-aside.ts'
import { visitStates } from './visit-states.ts'

test('a pause ends where it began', () => {
  expect(movesByHand('paused', ['paused', 'accepted', 'invited'])).toEqual(['accepted', 'cancelled'])
})

test('what was paused in follow-up goes on there, and what was surveyed can only be closed', () => {
  expect(movesByHand('paused', ['paused', 'followUp', 'final'])).toContain('followUp')
  expect(movesByHand('surveyed', ['surveyed', 'followUp'])).toEqual(['closed'])
})

test('a refusal can be asked again, or closed', () => {
  expect(movesByHand('refused', ['refused', 'invited'])).toEqual(['candidate', 'closed'])
})

test('what is at its end does not move', () => {
  for (const state of ['closed', 'cancelled', 'merged'] as const)
    expect(movesByHand(state, [state])).toEqual([])
})

test('nobody moves a visit by hand to a step that somebody else takes', () => {
  const steps = ['invited', 'accepted', 'handedIn', 'held', 'draftSent', 'final']
  for (const state of visitStates)
    if (state !== 'paused') expect(movesByHand(state, [state]).filter(to => steps.includes(to))).toEqual([])
})
