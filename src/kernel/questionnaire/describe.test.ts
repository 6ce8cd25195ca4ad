// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import type { AnswerValue } from './answer.ts'
import { describeAnswer } from './describe.ts'
import { oneOfEachKind as kinds } from './testing.ts'
import type { Question } from './types.ts'

const said = (question: Question, value: AnswerValue) =>
  describeAnswer(question, { value }).map(({ label, text }) =>
    label === undefined ? text : `${label}: ${text}`,
  )

describe('an answer in words', () => {
  const cases: [Question, AnswerValue, string[]][] = [
    [kinds.yesPartlyNo, { kind: 'yesPartlyNo', choice: 'partly' }, ['Deels']],
    [kinds.frequency, { kind: 'frequency', choice: 'a' }, ['Aal']],
    [kinds.one, { kind: 'one', choice: 'b' }, ['Bij']],
    [kinds.several, { kind: 'several', choices: ['a', 'b'] }, ['Aal', 'Bij']],
    [kinds.number, { kind: 'number', number: 1 }, ['1 uur']],
    [kinds.number, { kind: 'number', number: 1200 }, ['1.200 uren']],
    [kinds.numbers, { kind: 'numbers', numbers: { right: 2, left: 1 } }, ['Links: 1 uur', 'Rechts: 2 uren']],
    [kinds.date, { kind: 'date', on: '2026-11' }, ['november 2026']],
    [kinds.date, { kind: 'date', on: '2026-11-30' }, ['30 november 2026']],
    [kinds.date, { kind: 'date', on: '2019' }, ['2019']],
    [kinds.date, { kind: 'never' }, ['Nog nooit']],
    [kinds.text, { kind: 'text', text: 'een\n\ntwee' }, ['een', '', 'twee']],
    [kinds.yesPartlyNoGrid, { kind: 'yesPartlyNoGrid', choices: { right: 'no' } }, ['Rechts: Nee']],
    [
      kinds.oneGrid,
      { kind: 'oneGrid', choices: { right: 'unknown', left: 'a' } },
      ['Links: Aal', 'Rechts: Weten wij niet'],
    ],
    [kinds.number, { kind: 'unknown' }, ['Weten wij niet']],
  ]
  it.each(cases)('reads well: $kind %j', (question, value, lines) => {
    expect(said(question, value)).toEqual(lines)
  })

  it('keeps an old choice readable, also when the question has lost it', () => {
    expect(said(kinds.one, { kind: 'one', choice: 'old' })).toEqual(['Oud'])
    expect(said(kinds.one, { kind: 'one', choice: 'gone' })).toEqual(['gone'])
    expect(said(kinds.oneGrid, { kind: 'oneGrid', choices: { gone: 'a', left: 'a' } })).toEqual([
      'Links: Aal',
      'gone: Aal',
    ])
  })

  it('ends with the note, and has no lines when nothing was answered', () => {
    expect(describeAnswer(kinds.one, { value: { kind: 'one', choice: 'a' }, note: 'sinds mei' })).toEqual([
      { kind: 'answer', text: 'Aal' },
      { kind: 'note', text: 'sinds mei' },
    ])
    expect(describeAnswer(kinds.one, {})).toEqual([])
    expect(describeAnswer(kinds.one, undefined)).toEqual([])
  })
})
