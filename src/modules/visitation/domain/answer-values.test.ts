// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import type { Answer, AnswerValue } from '../../../kernel/questionnaire/answer.ts'
import { parseAnswer } from '../../../kernel/questionnaire/parse.ts'
import { oneOfEachKind } from '../../../kernel/questionnaire/testing.ts'
import type { Question } from '../../../kernel/questionnaire/types.ts'
import { formFields, fromStoredValue, isSameAnswer, toStoredValue } from './answer-values.ts'

const values: Record<Question['kind'], AnswerValue> = {
  yesPartlyNo: { kind: 'yesPartlyNo', choice: 'partly' },
  frequency: { kind: 'frequency', choice: 'a' },
  one: { kind: 'one', choice: 'b' },
  several: { kind: 'several', choices: ['a', 'b'] },
  number: { kind: 'number', number: 1200 },
  numbers: { kind: 'numbers', numbers: { left: 3, right: 0 } },
  date: { kind: 'date', on: '2024-03' },
  text: { kind: 'text', text: 'Regel een\nRegel twee' },
  yesPartlyNoGrid: { kind: 'yesPartlyNoGrid', choices: { left: 'yes', right: 'unknown' } },
  oneGrid: { kind: 'oneGrid', choices: { left: 'a' } },
}
const questions: readonly Question[] = Object.values(oneOfEachKind)

const answersTo = (question: Question): readonly Answer[] => [
  {},
  { note: 'Alleen een opmerking' },
  { value: values[question.kind] },
  { value: values[question.kind], note: 'Met een opmerking' },
  { value: { kind: 'unknown' }, note: 'Weten wij niet' },
  ...(question.kind === 'date' ? [{ value: { kind: 'never' } } as const] : []),
]

describe.each(questions.map(question => [question.kind, question] as const))(
  'an answer of kind %s',
  (_, question) => {
    test.each(answersTo(question).map(answer => [JSON.stringify(answer), answer] as const))(
      'in the form and read again is the same: %s',
      (_, answer) => {
        expect(parseAnswer(question, formFields(question, answer))).toEqual({ value: answer })
      },
    )

    test.each(answersTo(question).map(answer => [JSON.stringify(answer), answer] as const))(
      'stored and read again is the same: %s',
      (_, answer) => {
        const row = JSON.parse(JSON.stringify(toStoredValue(answer)))
        expect(fromStoredValue(row)).toEqual(answer)
      },
    )
  },
)

test('the order in which a database gives the parts does not matter', () => {
  const one: Answer = { value: { kind: 'numbers', numbers: { left: 1, right: 2 } } }
  const other: Answer = { value: { numbers: { right: 2, left: 1 }, kind: 'numbers' } }
  expect(isSameAnswer(one, other)).toBe(true)
  expect(isSameAnswer(undefined, {})).toBe(true)
  expect(isSameAnswer(one, { value: { kind: 'numbers', numbers: { left: 1 } } })).toBe(false)
})
