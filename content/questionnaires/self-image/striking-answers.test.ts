// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { allOptions, findQuestion, findTopic, rowsOf } from '../../../src/kernel/questionnaire/contents.ts'
import { warningWords } from '../../texts/report/warning-words.ts'
import { selfImage1 } from './1.ts'
import { type AnswerTest, strikingAnswers1 } from './striking-answers.ts'

const codesIn = (test: AnswerTest): readonly string[] => {
  if ('isOneOf' in test) return test.isOneOf
  if ('holds' in test) return [test.holds]
  return 'lacks' in test ? [test.lacks] : []
}

test('every rule asks about a topic, a question, an option and a row that exist, in a way that fits the question', () => {
  for (const { code, topic, when } of strikingAnswers1) {
    expect(findTopic(selfImage1, topic), code).toBeDefined()
    expect(when.length, code).toBeGreaterThan(0)
    for (const one of when) {
      const question = findQuestion(selfImage1, one.question)
      if (!question) throw new Error(`${code}: no question ${one.question}`)
      expect(
        allOptions(question).map(option => option.code),
        code,
      ).toEqual(expect.arrayContaining([...codesIn(one)]))
      if ('holds' in one || 'lacks' in one) expect(question.kind, code).toBe('several')
      if ('isOneOf' in one) expect(['one', 'yesPartlyNo', 'frequency'], code).toContain(question.kind)
      if ('monthsAgo' in one) expect(question.kind, code).toBe('date')
      if ('is' in one && one.is === 'never') expect(question.kind, code).toBe('date')
      if ('atLeast' in one) expect(question.kind, code).toBe(one.row === undefined ? 'number' : 'numbers')
      if ('row' in one) expect(rowsOf(question).map(row => row.code)).toContain(one.row)
    }
  }
})

test('each rule has its own code, and only what the whole municipality answers is looked at', () => {
  const codes = strikingAnswers1.map(one => one.code)
  expect(new Set(codes).size).toBe(codes.length)
  const apart = selfImage1.sections.flatMap(one => one.topics).filter(one => one.apart)
  const asked = new Set(strikingAnswers1.flatMap(one => one.when.map(({ question }) => question)))
  expect(apart.flatMap(one => one.questions).filter(one => asked.has(one.code))).toEqual([])
})

test('no sentence gives a verdict', () => {
  const said = strikingAnswers1.map(one => one.sentence.toLowerCase()).join(' ')
  expect(warningWords.filter(({ stem }) => new RegExp(`(?<!\\p{L})${stem}`, 'u').test(said))).toEqual([])
})
