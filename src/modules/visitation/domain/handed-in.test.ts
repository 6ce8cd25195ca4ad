// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { localDate } from '../../../kernel/dates.ts'
import { aQuestion, aQuestionnaire, aTopic } from '../../../kernel/questionnaire/testing.ts'
import { answersToHandIn } from './handed-in.ts'
import type { GivenAnswer } from './self-image.ts'

const plain = aTopic([aQuestion('p1'), aQuestion('p2', { question: 'p1', isOneOf: ['yes'] })], {
  code: 'plain',
})
const apart = aTopic([aQuestion('a1')], { code: 'apart', apart: true })
const given = (question: string, slot: GivenAnswer['slot'], answer: GivenAnswer['answer']): GivenAnswer => ({
  question,
  slot,
  answer,
})
const says = (choice: 'yes' | 'no') => ({ value: { kind: 'yesPartlyNo', choice } }) as const
const handedIn = (...answers: GivenAnswer[]) =>
  answersToHandIn(aQuestionnaire([plain, apart]), localDate('2026-10-01'), answers).map(
    one => `${one.question} ${one.slot}`,
  )

test('every answer that is asked for leaves, of both who answer apart', () => {
  expect(
    handedIn(
      given('p1', 'municipality', says('yes')),
      given('p2', 'municipality', says('no')),
      given('a1', 'ciso', { value: { kind: 'unknown' } }),
      given('a1', 'portfolioHolder', { note: 'Daar vertel ik over.' }),
    ),
  ).toEqual(['p1 municipality', 'p2 municipality', 'a1 portfolioHolder', 'a1 ciso'])
})

test('an old answer to a follow-up that is not asked any more stays behind, as does one that was emptied', () => {
  expect(handedIn(given('p1', 'municipality', says('no')), given('p2', 'municipality', says('yes')))).toEqual(
    ['p1 municipality'],
  )
  expect(handedIn(given('p1', 'municipality', {}))).toEqual([])
})

test('an answer in a slot in which the topic is not answered stays behind', () => {
  expect(handedIn(given('a1', 'municipality', says('yes')), given('p1', 'ciso', says('yes')))).toEqual([])
})
