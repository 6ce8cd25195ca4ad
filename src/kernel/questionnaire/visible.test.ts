// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDate } from '../dates.ts'
import type { Answer, AnswerValue } from './answer.ts'
import { aQuestion, aTopic, oneOfEachKind as kinds, topicFrom } from './testing.ts'
import type { Question, ShowWhen } from './types.ts'
import { isAnswered, visibleQuestions } from './visible.ts'

const someTopic = fc.array(fc.nat(), { minLength: 1, maxLength: 12 }).map(topicFrom)
const today = localDate('2026-11-30')
const jn = (choice: 'yes' | 'partly' | 'no'): Answer => ({ value: { kind: 'yesPartlyNo', choice } })
const shown = (questions: readonly Question[], answers: Record<string, Answer>, on = today) =>
  visibleQuestions(aTopic(questions), new Map(Object.entries(answers)), on).map(({ code }) => code)

describe('a follow-up', () => {
  const chain = [
    aQuestion('a'),
    aQuestion('b', { question: 'a', isOneOf: ['yes', 'partly'] }),
    aQuestion('c', { question: 'b', answered: true }),
  ]

  it('is shown only after the answer that it hangs on', () => {
    expect(shown(chain, {})).toEqual(['a'])
    expect(shown(chain, { a: jn('no') })).toEqual(['a'])
    expect(shown(chain, { a: jn('partly') })).toEqual(['a', 'b'])
    expect(shown(chain, { a: jn('yes'), b: jn('no') })).toEqual(['a', 'b', 'c'])
  })

  it('is hidden again with the question that it hangs on, though that one was answered', () => {
    expect(shown(chain, { a: jn('no'), b: jn('yes') })).toEqual(['a'])
  })

  it('is not shown after "we do not know" or after a note alone', () => {
    expect(shown(chain, { a: jn('yes'), b: { value: { kind: 'unknown' } } })).toEqual(['a', 'b'])
    expect(shown(chain, { a: jn('yes'), b: { note: 'nog niet' } })).toEqual(['a', 'b'])
  })

  it('can hang on one of several choices, and on a row of a grid', () => {
    const cases: [Question, ShowWhen, AnswerValue][] = [
      [kinds.several, { question: 'several', isOneOf: ['b'] }, { kind: 'several', choices: ['a', 'b'] }],
      [kinds.oneGrid, { question: 'oneGrid', isOneOf: ['a'] }, { kind: 'oneGrid', choices: { left: 'a' } }],
      [kinds.date, { question: 'date', answered: true }, { kind: 'date', on: '2026-11' }],
    ]
    for (const [question, showWhen, value] of cases) {
      const questions = [question, aQuestion('next', showWhen)]
      expect(shown(questions, { [question.code]: { value } }), question.kind).toContain('next')
      expect(shown(questions, {}), question.kind).not.toContain('next')
    }
  })

  it('is not shown after "it has not happened"', () => {
    const next = aQuestion('next', { question: 'date', answered: true })
    expect(shown([kinds.date, next], { date: { value: { kind: 'never' } } })).toEqual(['date'])
  })

  it('can hang on a number that is large enough', () => {
    const questions = [kinds.number, aQuestion('next', { question: 'number', atLeast: 1 })]
    expect(shown(questions, { number: { value: { kind: 'number', number: 1 } } })).toEqual(['number', 'next'])
    expect(shown(questions, { number: { value: { kind: 'number', number: 0 } } })).toEqual(['number'])
  })

  it('is never shown without its question, in any topic and with any answers', () => {
    const answers = fc.dictionary(
      fc.integer({ min: 0, max: 11 }).map(number => `q${number}`),
      fc.constantFrom<Answer>(jn('yes'), jn('partly'), jn('no'), { value: { kind: 'unknown' } }, {}),
    )
    fc.assert(
      fc.property(someTopic, answers, (topic, given) => {
        const visible = visibleQuestions(topic, new Map(Object.entries(given)), today)
        const codes = visible.map(({ code }) => code)
        for (const { showWhen } of visible) if (showWhen) expect(codes).toContain(showWhen.question)
        expect(topic.questions.filter(question => visible.includes(question))).toEqual(visible)
      }),
    )
  })

  it('in a circle is never shown, and does not hang the program', () => {
    const circle = [
      aQuestion('a', { question: 'b', answered: true }),
      aQuestion('b', { question: 'a', answered: true }),
    ]
    expect(shown(circle, { a: jn('yes'), b: jn('yes') })).toEqual([])
  })
})

describe('a question with dates', () => {
  const added: Question = { ...aQuestion('b'), activeFrom: localDate('2027-01-01') }
  const ended: Question = { ...aQuestion('c'), activeTo: localDate('2027-01-01') }

  it('is asked from its first day and no more on its last', () => {
    expect(shown([aQuestion('a'), added, ended], {}, localDate('2026-12-31'))).toEqual(['a', 'c'])
    expect(shown([aQuestion('a'), added, ended], {}, localDate('2027-01-01'))).toEqual(['a', 'b'])
  })
})

describe('a question is answered', () => {
  it('by a value or by "we do not know", not by a note alone', () => {
    expect(isAnswered(kinds.yesPartlyNo, jn('no'))).toBe(true)
    expect(isAnswered(kinds.yesPartlyNo, { value: { kind: 'unknown' } })).toBe(true)
    expect(isAnswered(kinds.yesPartlyNo, { note: 'later' })).toBe(false)
    expect(isAnswered(kinds.yesPartlyNo, undefined)).toBe(false)
  })

  it('in a grid by every row, in a few numbers by one', () => {
    const grid = (choices: Record<string, string>): Answer => ({ value: { kind: 'oneGrid', choices } })
    expect(isAnswered(kinds.oneGrid, grid({ left: 'a' }))).toBe(false)
    expect(isAnswered(kinds.oneGrid, grid({ left: 'a', right: 'unknown' }))).toBe(true)
    expect(isAnswered(kinds.numbers, { value: { kind: 'numbers', numbers: { left: 1 } } })).toBe(true)
  })
})
