// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDate } from '../dates.ts'
import type { AnswerValue } from './answer.ts'
import { NOTE_MAX_LENGTH, parseAnswer, parseAnswers } from './parse.ts'
import type { RawForm } from './raw-form.ts'
import { oneOfEachKind as kinds } from './testing.ts'
import type { Question } from './types.ts'

const allKinds = Object.values(kinds) as readonly Question[]
const today = localDate('2026-11-30')

const valueIn = (question: Question, raw: RawForm) => {
  const parsed = parseAnswer(question, raw, today)
  return 'value' in parsed ? parsed.value.value : parsed
}
const codesIn = (question: Question, raw: RawForm) => {
  const parsed = parseAnswer(question, raw, today)
  return 'problems' in parsed ? parsed.problems.map(({ field, code }) => `${field}: ${code}`) : []
}

describe('an answer from a form', () => {
  const accepted: [Question, RawForm, AnswerValue][] = [
    [kinds.yesPartlyNo, { yesPartlyNo: 'partly' }, { kind: 'yesPartlyNo', choice: 'partly' }],
    [kinds.frequency, { frequency: 'a' }, { kind: 'frequency', choice: 'a' }],
    [kinds.one, { one: 'b' }, { kind: 'one', choice: 'b' }],
    [kinds.several, { several: ['b', 'a', 'b'] }, { kind: 'several', choices: ['a', 'b'] }],
    [kinds.several, { several: 'none' }, { kind: 'several', choices: ['none'] }],
    [kinds.number, { number: ' 1.200 ' }, { kind: 'number', number: 1200 }],
    [kinds.number, { number: '0' }, { kind: 'number', number: 0 }],
    [kinds.numbers, { 'numbers.right': '3', 'numbers.left': '' }, { kind: 'numbers', numbers: { right: 3 } }],
    [kinds.date, { date: '11-2026' }, { kind: 'date', on: '2026-11' }],
    [{ ...kinds.date, precision: 'day' }, { date: '30 november 2026' }, { kind: 'date', on: '2026-11-30' }],
    [{ ...kinds.date, precision: 'year' }, { date: '2019' }, { kind: 'date', on: '2019' }],
    [kinds.date, { date: '2019' }, { kind: 'date', on: '2019' }],
    [kinds.date, { 'date.never': 'on' }, { kind: 'never' }],
    [kinds.text, { text: ' een\r\ntwee\u0000 ' }, { kind: 'text', text: 'een\ntwee' }],
    [
      kinds.yesPartlyNoGrid,
      { 'yesPartlyNoGrid.left': 'no' },
      { kind: 'yesPartlyNoGrid', choices: { left: 'no' } },
    ],
    [
      kinds.oneGrid,
      { 'oneGrid.left': 'a', 'oneGrid.right': 'unknown' },
      { kind: 'oneGrid', choices: { left: 'a', right: 'unknown' } },
    ],
  ]
  it.each(accepted)('is read: $kind %j', (question, raw, value) => {
    expect(valueIn(question, raw)).toEqual(value)
  })

  const refused: [Question, RawForm, string[]][] = [
    [kinds.yesPartlyNo, { yesPartlyNo: 'maybe' }, ['yesPartlyNo: unknownOption']],
    [kinds.one, { one: 'old' }, ['one: unknownOption']],
    [kinds.several, { several: ['a', 'x'] }, ['several: unknownOption']],
    [kinds.several, { several: ['a', 'none'] }, ['several: notWithOthers']],
    [kinds.several, { several: ['a', 'unknown'] }, ['several: twoAnswers']],
    [kinds.number, { number: '12,5' }, ['number: notWholeNumber']],
    [kinds.number, { number: 'veel' }, ['number: notWholeNumber']],
    [kinds.number, { number: '2001' }, ['number: numberOutOfRange']],
    [kinds.number, { number: '-1' }, ['number: numberOutOfRange']],
    [
      kinds.numbers,
      { 'numbers.left': 'x', 'numbers.right': '-1' },
      ['numbers.left: notWholeNumber', 'numbers.right: numberOutOfRange'],
    ],
    [kinds.date, { date: '31-2026' }, ['date: notADate']],
    [kinds.date, { date: '12-2026' }, ['date: dateInFuture']],
    [kinds.date, { date: '12-1899' }, ['date: dateOutOfRange']],
    [kinds.text, { text: 'x'.repeat(201) }, ['text: tooLong']],
    [kinds.oneGrid, { 'oneGrid.left': 'z' }, ['oneGrid.left: unknownOption']],
    [kinds.oneGrid, { oneGrid: 'unknown', 'oneGrid.left': 'a' }, ['oneGrid: twoAnswers']],
    [kinds.text, { text: 'iets', 'text.unknown': 'on' }, ['text: twoAnswers']],
    [kinds.date, { date: '11-2026', 'date.never': 'on' }, ['date: twoAnswers']],
    [kinds.date, { 'date.unknown': 'on', 'date.never': 'on' }, ['date: twoAnswers']],
    [kinds.text, { 'text.note': 'x'.repeat(NOTE_MAX_LENGTH + 1) }, ['text.note: tooLong']],
  ]
  it.each(refused)('is refused beside its field: $kind %j', (question, raw, codes) => {
    expect(codesIn(question, raw)).toEqual(codes)
  })

  it('may be this month, and any later month when the question is not about the past', () => {
    expect(valueIn(kinds.date, { date: '2026-11' })).toEqual({ kind: 'date', on: '2026-11' })
    const { past: _, ...ahead } = kinds.date
    expect(valueIn(ahead, { date: '2027-01' })).toEqual({ kind: 'date', on: '2027-01' })
  })

  it('is told how far a text is over its limit', () => {
    expect(parseAnswer(kinds.text, { text: 'x'.repeat(205) })).toEqual({
      problems: [{ field: 'text', code: 'tooLong', params: { max: 200, over: 5 } }],
    })
  })

  it('may be left out for every kind of question, and may be a note alone', () => {
    for (const question of allKinds) {
      expect(parseAnswer(question, {})).toEqual({ value: {} })
      expect(parseAnswer(question, { [`${question.code}.note`]: 'later' })).toEqual({
        value: { note: 'later' },
      })
    }
  })

  it('may be "we do not know" for every kind of question', () => {
    for (const question of allKinds) {
      expect(valueIn(question, { [`${question.code}.unknown`]: 'on' }), question.kind).toEqual({
        kind: 'unknown',
      })
    }
    for (const choice of [kinds.yesPartlyNo, kinds.frequency, kinds.one, kinds.several, kinds.oneGrid]) {
      expect(valueIn(choice, { [choice.code]: 'unknown' }), choice.kind).toEqual({ kind: 'unknown' })
    }
  })

  it('never fails, whatever is posted, and what it accepts can be stored as JSON', () => {
    const fields = allKinds.flatMap(({ code }) => [
      code,
      ...['unknown', 'note', 'left', 'right'].map(p => `${code}.${p}`),
    ])
    const values = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('a', 'yes', 'unknown', '12', '2026-01', '\ud800', '\u0000'),
    )
    const form = fc.dictionary(fc.constantFrom(...fields, '__proto__'), fc.oneof(values, fc.array(values)))
    fc.assert(
      fc.property(form, fc.constantFrom(...allKinds), (raw, question) => {
        const parsed = parseAnswer(question, raw, today)
        if ('problems' in parsed) {
          expect(parsed.problems.length).toBeGreaterThan(0)
          return
        }
        const json = JSON.stringify(parsed.value)
        expect(JSON.parse(json)).toEqual(parsed.value)
        expect(json).not.toMatch(/\\u0000|\\ud[89a-f]/)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the answers of one page', () => {
  it('are read together', () => {
    const parsed = parseAnswers([kinds.one, kinds.text], { one: 'a', text: 'iets', 'text.note': 'bij' })
    expect('value' in parsed && [...parsed.value]).toEqual([
      ['one', { value: { kind: 'one', choice: 'a' } }],
      ['text', { value: { kind: 'text', text: 'iets' }, note: 'bij' }],
    ])
  })

  it('are all refused with every problem at once', () => {
    const parsed = parseAnswers([kinds.one, kinds.number, kinds.text], {
      one: 'x',
      number: 'y',
      text: 'goed',
    })
    expect('problems' in parsed && parsed.problems.map(({ field }) => field)).toEqual(['one', 'number'])
  })
})
