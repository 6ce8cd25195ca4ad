// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { effectSurveyVersions } from '../../../../content/questionnaires/effect-survey/index.ts'
import { newId, type PersonId } from '../../../kernel/ids.ts'
import { type Coding, chosenCode, coderPlace, countsAs, surveyQuestions } from './coding.ts'
import { figuresOf, shareWords } from './figures.ts'
import { packAnswers, unpackAnswers } from './sealed-answer.ts'

const [version] = effectSurveyVersions
if (!version) throw new Error('no version')
const questions = surveyQuestions(version)
const [effect] = questions
if (!effect) throw new Error('no question')
const chose = (e01a: string) => ({
  id: newId(),
  answers: {
    e01a: { value: { kind: 'one' as const, choice: e01a } },
    e02a: { value: { kind: 'one' as const, choice: 'continue' } },
  },
})
const many = (count: number, code: string) => Array.from({ length: count }, () => chose(code))
const ann = newId<'PersonId'>()
const bob = newId<'PersonId'>()
const coding = (answerId: string, first: string, second: string | null): Coding => ({
  answerId,
  question: 'e01a',
  firstCode: first,
  firstBy: ann,
  secondCode: second,
  secondBy: second === null ? null : bob,
})

test.each([
  [0, 40, 'minder dan 10 %'],
  [3, 40, 'minder dan 10 %'],
  [4, 40, '10 %'],
  [9, 40, '25 %'],
  [36, 40, '90 %'],
  [37, 40, 'meer dan 90 %'],
  [40, 40, 'meer dan 90 %'],
])('%i of %i reads as %s', (count, base, words) => {
  expect(shareWords(count, base)).toBe(words)
})

test('a share is never told closer than five points, and never a count', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 400 }), fc.nat(), (base, n) => {
      const words = shareWords(n % (base + 1), base)
      expect(words).toMatch(/^(minder dan 10|meer dan 90|[1-9][05]) %$/)
    }),
  )
})

test('the survey of 2015-2017 reads in steps as its report does in percents', () => {
  const answers = [
    ...many(48, 'action'),
    ...many(17, 'awareness'),
    ...many(8, 'confirmation'),
    ...many(11, 'x'),
  ]
  const codings = answers.slice(-11).map(answer => coding(answer.id, 'unclear', 'unclear'))
  const figures = figuresOf(questions, answers, codings)
  expect(figures).toMatchObject({ base: 84 })
  expect(figures && 'questions' in figures && figures.questions[0]?.shares.map(one => one.share)).toEqual([
    '55 %',
    '20 %',
    'minder dan 10 %',
    '15 %',
  ])
})

test('on nine answers there are no figures at all; on ten there are', () => {
  expect(figuresOf(questions, many(9, 'action'), [])).toEqual({ base: null })
  expect(figuresOf(questions, many(10, 'action'), [])).toMatchObject({ base: 10 })
})

test('a text counts once two coders say the same, and what was chosen is never overruled', () => {
  const [text] = many(1, 'unknown')
  const [choice] = many(1, 'action')
  if (!text || !choice) throw new Error('no answers')
  const all = [text, ...many(9, 'action')]
  expect(figuresOf(questions, all, [])).toBeUndefined()
  expect(figuresOf(questions, all, [coding(text.id, 'unclear', null)])).toBeUndefined()
  expect(figuresOf(questions, all, [coding(text.id, 'unclear', 'action')])).toBeUndefined()
  expect(figuresOf(questions, all, [coding(text.id, 'unclear', 'unclear')])).toMatchObject({ base: 10 })
  expect(countsAs(choice, effect, [coding(choice.id, 'unclear', 'unclear')])).toBe('action')
})

test('nobody can choose what only coders give', () => {
  const [forged] = many(1, 'unclear')
  expect(forged && chosenCode(forged, effect)).toBeUndefined()
  expect(effect.options.map(one => one.code)).not.toContain('unclear')
})

test('a text has two coders, and no third', () => {
  const both = coding('a', 'unclear', 'action')
  expect(coderPlace(undefined, bob)).toBe('first')
  expect(coderPlace(both, ann)).toBe('first')
  expect(coderPlace(both, bob)).toBe('second')
  expect(coderPlace(both, newId<'PersonId'>() as PersonId)).toBeUndefined()
})

test('every answer is packed to the same size, and comes out as it went in', () => {
  const long = { e01a: { note: '€'.repeat(2000) }, e02a: { note: '"'.repeat(2000) } }
  expect(packAnswers(long).length).toBe(packAnswers({}).length)
  expect(unpackAnswers(packAnswers(long))).toEqual(long)
  expect(() => packAnswers({ e01a: { note: '€'.repeat(9000) } })).toThrow(RangeError)
})
