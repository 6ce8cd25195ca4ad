// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { participationTransitions } from './participation-states.ts'
import {
  answerProblems,
  countReactions,
  mayReact,
  reactionProblems,
  verdictSentence,
} from './report-reaction.ts'

test.each([
  ['agreed', '', []],
  ['agreed', 'Mooi.', []],
  ['fact', '', ['factNeedsText']],
  ['fact', 'Het zijn 28 uur.', []],
  ['addition', '', ['additionNeedsText']],
  ['addition', 'Sinds kort ook.', []],
] as const)('reaction %s with text "%s"', (kind, body, codes) => {
  expect(reactionProblems(kind, body).map(one => one.code)).toEqual(codes)
})

test.each([
  ['takenOver', '', []],
  ['notTakenOver', '', ['refusalNeedsReason']],
  ['notTakenOver', 'dit was na het gesprek.', []],
] as const)('answer %s with text "%s"', (verdict, body, codes) => {
  expect(answerProblems(verdict, body).map(one => one.code)).toEqual(codes)
})

test('the municipality reacts only while the draft lies with it', () => {
  const states = Object.keys(participationTransitions) as (keyof typeof participationTransitions)[]
  expect(states.filter(mayReact)).toEqual(['draftReceived'])
})

test('a paragraph without a reaction is counted as silence, and a reaction to nothing is not counted', () => {
  const paragraphs = ['a', 'b', 'c'].map(id => ({ id, section: 'heard' as const, body: '' }))
  const count = countReactions({ paragraphs }, [
    { paragraph: 'a' },
    { paragraph: 'a' },
    { paragraph: 'gone' },
  ])
  expect(count).toEqual({ count: 1, base: 3 })
})

test('an answer reads as a sentence, whatever was typed', () => {
  expect(verdictSentence('takenOver', '')).toBe('overgenomen.')
  expect(verdictSentence('notTakenOver', 'Dit was na het gesprek.')).toBe(
    'niet overgenomen, want dit was na het gesprek.',
  )
  expect(verdictSentence('notTakenOver', 'IBD zegt het.')).toBe('niet overgenomen, want IBD zegt het.')
  expect(verdictSentence('notTakenOver', 'dit kost $& euro.')).toBe(
    'niet overgenomen, want dit kost $& euro.',
  )
})
