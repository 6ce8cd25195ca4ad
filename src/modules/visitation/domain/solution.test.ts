// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { answerProblems, type SolutionState, sharedSolutions, solutionProblems } from './solution.ts'

const fields = (permission: 'named' | 'unnamed' | 'refused', title: string, body: string) =>
  answerProblems({ permission, title, body }, 'Gemeente Heidebrink').map(one => one.field)

test('without the name means that title and text do not hold it either', () => {
  expect(fields('unnamed', 'De kaart van Heidebrink', 'De Heidebrinkse balie')).toEqual(['titel', 'tekst'])
  expect(fields('unnamed', 'De kaart', 'De balie')).toEqual([])
  expect(fields('named', 'De kaart van Heidebrink', 'Bij ons')).toEqual([])
  expect(fields('refused', 'De kaart van Heidebrink', 'Bij ons')).toEqual([])
})

test('a solution is written after the talk, and only until the municipality was asked', () => {
  const codes = (visit: 'held' | 'dateFixed', state?: SolutionState) =>
    solutionProblems({ state: visit }, state).map(one => one.code)
  expect(codes('held')).toEqual([])
  expect(codes('dateFixed')).toEqual(['solutionTooEarly'])
  for (const state of ['asked', 'named', 'unnamed', 'refused', 'withdrawn'] as const)
    expect(codes('held', state)).toEqual(['solutionAsked'])
})

test('only what may be shared is shared, with the name only where that is allowed, by alphabet', () => {
  const states: SolutionState[] = ['withdrawn', 'unnamed', 'named', 'asked', 'refused', 'writing']
  const found = states.map((state, at) => ({
    id: `${at}`,
    title: `${9 - at}`,
    body: state,
    state,
    version: 1,
    municipality: 'Heidebrink',
  }))
  expect(sharedSolutions(found)).toEqual([
    { title: '7', body: 'named', municipality: 'Heidebrink' },
    { title: '8', body: 'unnamed', municipality: null },
  ])
})
