// SPDX-License-Identifier: EUPL-1.2
import { demoTexts, demoTold } from '../../../content/demo/answers.ts'
import { addDays, type LocalDate } from '../../../src/kernel/dates.ts'
import { answerField, rowField, unknownField } from '../../../src/kernel/questionnaire/fields.ts'
import type { RawForm } from '../../../src/kernel/questionnaire/raw-form.ts'
import type { Question, Topic } from '../../../src/kernel/questionnaire/types.ts'
import { askedField, versionField } from '../../../src/modules/visitation/domain/decide-answers.ts'

/** A number from a text, the same each time: the demo is made up, and made up in the same way. */
export function pick(seed: string, below: number): number {
  let hash = 7
  for (const char of seed) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003
  return hash % below
}

/** Of so many questions one is answered with 'we do not know'. */
const oneIn = 20

/** A filled-in page of one topic, as a browser would post it. `seed` makes one answerer differ from another. */
export function filledIn(topic: Topic, role: string, seed: string, today: LocalDate): RawForm {
  const raw: Record<string, string | readonly string[]> = {
    [askedField]: topic.questions.map(question => question.code),
  }
  for (const question of topic.questions) {
    raw[versionField(question)] = '0'
    const told = toldBy(role, question)
    const fields =
      pick(`${seed}.${question.code}.unknown`, oneIn) === 0
        ? { [unknownField(question)]: 'on' }
        : fieldsOf(question, `${seed}.${question.code}`, today)
    Object.assign(raw, told === undefined ? fields : { [answerField(question)]: told })
  }
  return raw
}

/** What the report will say that this one answered. */
function toldBy(role: string, question: Question): string | undefined {
  const told = demoTold[question.code]
  return typeof told === 'string' ? told : told?.[role]
}

const yesPartlyNo = ['yes', 'partly', 'yes', 'no'] as const
const yearOfDays = 365

function fieldsOf(question: Question, seed: string, today: LocalDate): RawForm {
  const field = answerField(question)
  switch (question.kind) {
    case 'yesPartlyNo':
      return { [field]: yesPartlyNo[pick(seed, yesPartlyNo.length)] ?? 'yes' }
    case 'frequency':
    case 'one':
      // The last options are mostly 'none' and 'never'; somebody who invites the committee does a little more.
      return { [field]: question.options[pick(seed, Math.max(1, question.options.length - 2))]?.code ?? '' }
    case 'several': {
      const free = question.options.filter(option => !option.alone)
      const start = pick(seed, free.length)
      return { [field]: free.slice(start, start + 2).map(option => option.code) }
    }
    case 'number':
      return { [field]: String(question.min + pick(seed, Math.min(12, question.max - question.min))) }
    case 'numbers':
      return Object.fromEntries(
        question.rows.map(row => [rowField(question, row), String(question.min + pick(seed + row.code, 9))]),
      )
    case 'date':
      return { [field]: dateText(question.precision, addDays(today, -30 - pick(seed, yearOfDays))) }
    case 'text': {
      const texts = demoTexts[question.code]
      return texts === undefined ? {} : { [field]: texts[pick(seed, texts.length)] ?? '' }
    }
    case 'yesPartlyNoGrid':
      return Object.fromEntries(
        question.rows.map(row => [rowField(question, row), yesPartlyNo[pick(seed + row.code, 4)] ?? 'yes']),
      )
    case 'oneGrid':
      return Object.fromEntries(
        question.rows.map(row => [rowField(question, row), question.options[pick(seed, 3)]?.code ?? '']),
      )
  }
}

const dateText = (precision: 'day' | 'month' | 'year', on: LocalDate): string =>
  precision === 'day' ? on : precision === 'month' ? on.slice(0, 7) : on.slice(0, 4)
