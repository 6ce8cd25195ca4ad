// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { drawQuestionnaire } from '../../src/kernel/questionnaire/diagram.ts'
import type { Questionnaire } from '../../src/kernel/questionnaire/types.ts'
import { validateQuestionnaire } from '../../src/kernel/questionnaire/validate.ts'
import { validateSeries } from '../../src/kernel/questionnaire/validate-series.ts'
import { questionnaires } from './index.ts'
import { forbiddenWords, readableTexts, sentencesOf } from './testing.ts'

const all = questionnaires.flat()
const nameOf = ({ code, version }: Questionnaire) => `${code} ${version}`

describe.each(all.map(questionnaire => [nameOf(questionnaire), questionnaire] as const))(
  '%s',
  (_, questionnaire) => {
    it('has no faults', () => {
      expect(validateQuestionnaire(questionnaire)).toEqual([])
    })

    it('gives no marks and blames nobody', () => {
      const found = readableTexts(questionnaire).filter(text => forbiddenWords.test(text))
      expect(found).toEqual([])
    })

    it('says "u", in short sentences', () => {
      for (const text of readableTexts(questionnaire)) {
        expect(text).not.toMatch(/\b(je|jij|jou|jouw|jullie)\b/i)
        for (const sentence of sentencesOf(text)) {
          expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20)
        }
      }
    })

    it('is drawn in the docs as it is now (node bin/run.mjs draw-questionnaires)', () => {
      const name = `questionnaire-${questionnaire.code}-${questionnaire.version}.md`
      const drawn = readFileSync(join(import.meta.dirname, '../../docs', name), 'utf8')
      expect(drawn).toBe(drawQuestionnaire(questionnaire))
    })
  },
)

describe('the versions of a questionnaire', () => {
  it.each(questionnaires.map(versions => [versions[0]?.code, versions] as const))(
    '%s go together',
    (_, versions) => {
      expect(validateSeries(versions)).toEqual([])
    },
  )

  it('have one code per questionnaire', () => {
    const codes = questionnaires.map(versions => versions[0]?.code)
    expect(new Set(codes).size).toBe(codes.length)
  })
})
