// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { localDate } from '../../src/kernel/dates.ts'
import { questionsOf } from '../../src/kernel/questionnaire/contents.ts'
import { parseAnswer } from '../../src/kernel/questionnaire/parse.ts'
import { answerProblemTexts } from './problem-texts.ts'
import { selfImage1 } from './self-image/1.ts'

const typed = ['x', '9999999', '1850', '12-2099', ['t', 'none'], 'y'.repeat(5000)]

describe('the text of a problem', () => {
  it('is whole for whatever goes wrong in the self-image', () => {
    const texts = questionsOf(selfImage1).flatMap(question =>
      typed.flatMap(value => {
        const parsed = parseAnswer(question, { [question.code]: value }, localDate('2026-11-30'))
        if ('value' in parsed) return []
        return parsed.problems.map(({ code, params }) => answerProblemTexts[code](params ?? {}))
      }),
    )
    expect(new Set(texts).size).toBeGreaterThan(6)
    for (const text of texts) expect(text).not.toMatch(/undefined|NaN/)
  })

  it('tells what to do', () => {
    expect(answerProblemTexts.tooLong({ max: 1500, over: 12 })).toBe(
      'De tekst is 12 tekens te lang. Er passen 1.500 tekens in.',
    )
    expect(answerProblemTexts.notADate({ precision: 'month' })).toBe(
      'Vul een datum in, bijvoorbeeld 11-2026.',
    )
    expect(answerProblemTexts.numberOutOfRange({ min: 0, max: 2000 })).toBe(
      'Vul een getal in van 0 tot en met 2.000.',
    )
  })
})
