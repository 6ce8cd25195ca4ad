// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { localDate } from '../../../kernel/dates.ts'
import { removalProblem, writingProblem, writingTurn } from './report-writing.ts'
import { visitStates } from './visit-states.ts'

const by = localDate('2026-12-22')
const before = localDate('2026-12-01')

test.each([
  ['candidate', 'tooEarly'],
  ['dateFixed', 'tooEarly'],
  ['held', 'writing'],
  ['draftSent', 'municipality'],
  ['reactionIn', 'answering'],
  ['final', 'released'],
  ['followUp', 'released'],
  ['surveyed', 'released'],
  ['closed', 'released'],
  ['paused', 'halted'],
  ['cancelled', 'halted'],
  ['merged', 'halted'],
] as const)('in state %s the report is: %s', (state, turn) => {
  expect(writingTurn(state, by, before)).toBe(turn)
})

test('a final report that was opened again can be changed, also after the visit was closed', () => {
  for (const state of ['followUp', 'surveyed', 'closed'] as const)
    expect(writingTurn(state, by, before, true, true)).toBe('correcting')
  expect(writingProblem('correcting')).toBeUndefined()
  expect(writingTurn('cancelled', by, before, true, true)).toBe('halted')
})

test('the committee goes on the day after the last day for a reaction, not earlier', () => {
  expect(writingTurn('draftSent', by, by)).toBe('municipality')
  expect(writingTurn('draftSent', by, localDate('2026-12-23'))).toBe('noReaction')
  expect(writingTurn('draftSent', null, localDate('2027-12-23'))).toBe('municipality')
})

test('a reaction that came while the visit was paused is answered as soon as it goes on', () => {
  expect(writingTurn('paused', by, before, true)).toBe('halted')
  expect(writingTurn('draftSent', by, before, true)).toBe('answering')
  expect(writingTurn('held', by, before, true)).toBe('writing')
})

test('the text can be changed only while the committee has it in hands', () => {
  const open = visitStates.filter(state => !writingProblem(writingTurn(state, by, before)))
  expect(open).toEqual(['held', 'reactionIn'])
  expect(writingProblem('noReaction')).toBeUndefined()
})

test('a paragraph with a reaction stays in the report', () => {
  const reactions = [{ paragraph: 'a' }]
  expect(removalProblem('a', reactions)?.code).toBe('paragraphHasReaction')
  expect(removalProblem('b', reactions)).toBeUndefined()
  expect(removalProblem('a', [])).toBeUndefined()
})
