// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerProblemTexts } from '../../../content/questionnaires/problem-texts.ts'
import { selfImage1 } from '../../../content/questionnaires/self-image/1.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { localDate } from '../../kernel/dates.ts'
import { offeredOptions } from '../../kernel/questionnaire/contents.ts'
import { rowField } from '../../kernel/questionnaire/fields.ts'
import type { Question } from '../../kernel/questionnaire/types.ts'
import { questionsOn, topicsOn } from '../../kernel/questionnaire/version.ts'
import { paths } from './paths.ts'
import { listAnswers } from './store/answer.ts'
import { answersForm, makeSelfImageOut, type SelfImageCast } from './testing/self-image.ts'

let world: World
let visitor: Visitor
let cast: SelfImageCast

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  cast = await makeSelfImageOut(world)
})
afterAll(() => world.close())

type Fields = Record<string, string | string[]>

function validFields(question: Question): Fields {
  const option = offeredOptions(question)[0]?.code ?? ''
  switch (question.kind) {
    case 'yesPartlyNo':
    case 'frequency':
    case 'one':
      return { [question.code]: option }
    case 'several':
      return { [question.code]: [option] }
    case 'number':
      return { [question.code]: String(question.min + 1) }
    case 'numbers':
      return Object.fromEntries(question.rows.map(row => [rowField(question, row), String(question.min + 2)]))
    case 'date':
      return { [question.code]: '2024' }
    case 'text':
      return { [question.code]: 'Wij <b>oefenen</b> elk jaar & leren ervan.' }
    case 'yesPartlyNoGrid':
    case 'oneGrid':
      return Object.fromEntries(question.rows.map(row => [rowField(question, row), option]))
  }
}

function wrongFields(question: Question): { fields: Fields; text: RegExp | string; kept?: string } {
  const unknown = answerProblemTexts.unknownOption({})
  switch (question.kind) {
    case 'yesPartlyNo':
    case 'frequency':
    case 'one':
      return { fields: { [question.code]: 'bestaatniet' }, text: unknown }
    case 'several':
      return { fields: { [question.code]: ['bestaatniet'] }, text: unknown }
    case 'number':
      return {
        fields: { [question.code]: 'heel veel' },
        text: answerProblemTexts.notWholeNumber({}),
        kept: 'heel veel',
      }
    case 'numbers':
      return {
        fields: { [rowField(question, question.rows[0] ?? { code: '' })]: 'een paar' },
        text: answerProblemTexts.notWholeNumber({}),
        kept: 'een paar',
      }
    case 'date':
      return {
        fields: { [question.code]: 'vorige week' },
        text: /Vul een datum in, bijvoorbeeld/,
        kept: 'vorige week',
      }
    case 'text': {
      const long = 'x'.repeat(question.maxLength + 7)
      return { fields: { [question.code]: long }, text: /De tekst is 7 tekens te lang/, kept: long }
    }
    case 'yesPartlyNoGrid':
    case 'oneGrid':
      return {
        fields: { [rowField(question, question.rows[0] ?? { code: '' })]: 'bestaatniet' },
        text: unknown,
      }
  }
}

const combine = (all: readonly Fields[]): Fields => Object.assign({}, ...all)

/** The day of the world: what is asked from a later day on is not in this list. */
const handedOutOn = localDate('2026-11-24')

describe.each(topicsOn(selfImage1, handedOutOn))('topic $number, $title', topic => {
  const questions = questionsOn(topic, handedOutOn)
  const who = () => (topic.apart ? cast.ciso : cast.colleague)

  test('shows every question and refuses what cannot be kept, with what was typed', async () => {
    const { html } = await visitor.visit(paths.topic(cast.heidebrink, cast.visitId, topic.code), {
      as: who(),
    })
    for (const question of questions) expect(html).toContain(question.label.replaceAll('&', '&amp;'))
    for (const question of questions) {
      const { fields, text, kept } = wrongFields(question)
      const response = await visitor.post(
        paths.answer(cast.heidebrink, cast.visitId, topic.code),
        { ...(answersForm(fields) as Fields), formulier: 'antwoorden' },
        { as: who() },
      )
      expect(response.status).toBe(422)
      const again = await response.text()
      expect(again).toMatch(text)
      if (kept !== undefined) expect(again).toContain(kept)
      for (const [, place] of again.matchAll(/href="#(f-[^"]+)"/g)) expect(again).toContain(`id="${place}"`)
    }
  })

  test('saves a valid answer to each question and shows it again', async () => {
    const fields = combine(questions.map(validFields))
    const response = await visitor.post(
      paths.answer(cast.heidebrink, cast.visitId, topic.code),
      { ...(answersForm(fields) as Fields), formulier: 'antwoorden', naar: 'volgende' },
      { as: who() },
    )
    expect(response.status).toBe(303)
    const stored = await world.db.read(world.scope(who()), tx => listAnswers(tx, cast.visitId))
    for (const question of questions)
      expect(stored.find(one => one.question === question.code)?.answer.value, question.code).toBeDefined()
    const { html } = await visitor.visit(paths.topic(cast.heidebrink, cast.visitId, topic.code), {
      as: who(),
    })
    expect(html).toMatch(/checked|value="\d|2024|Wij &lt;b&gt;oefenen&lt;\/b&gt; elk jaar &amp; leren/)
    expect(html).toMatch(/name="version:\w+" value="1"/)
  })
})
