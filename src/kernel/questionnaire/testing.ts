// SPDX-License-Identifier: EUPL-1.2
import { localDate } from '../dates.ts'
import type { Option, Question, Questionnaire, Section, ShowWhen, Topic } from './types.ts'

const options: readonly Option[] = [
  { code: 'a', label: 'Aal' },
  { code: 'b', label: 'Bij' },
  { code: 'none', label: 'Geen van deze', alone: true },
  { code: 'old', label: 'Oud', retired: true },
]
const rows = [
  { code: 'left', label: 'Links' },
  { code: 'right', label: 'Rechts' },
]
const counting = { unit: { one: 'uur', many: 'uren' }, min: 0, max: 2000, classes: [1, 5, 20] }
const base = { label: 'Een vraag', source: [1] }

/** One question of every kind; the code is the kind. */
export const oneOfEachKind = {
  yesPartlyNo: { ...base, code: 'yesPartlyNo', kind: 'yesPartlyNo' },
  frequency: { ...base, code: 'frequency', kind: 'frequency', options },
  one: { ...base, code: 'one', kind: 'one', options },
  several: { ...base, code: 'several', kind: 'several', options },
  number: { ...base, code: 'number', kind: 'number', ...counting },
  numbers: { ...base, code: 'numbers', kind: 'numbers', rows, ...counting },
  date: { ...base, code: 'date', kind: 'date', precision: 'month', past: true, never: 'Nog nooit' },
  text: { ...base, code: 'text', kind: 'text', maxLength: 200, lines: 3 },
  yesPartlyNoGrid: { ...base, code: 'yesPartlyNoGrid', kind: 'yesPartlyNoGrid', rows },
  oneGrid: { ...base, code: 'oneGrid', kind: 'oneGrid', rows, options },
} as const satisfies { readonly [Kind in Question['kind']]: Extract<Question, { kind: Kind }> }

/** A yes/partly/no question, with a follow-up condition when given. */
export function aQuestion(code: string, showWhen?: ShowWhen): Question {
  return { ...base, code, kind: 'yesPartlyNo', ...(showWhen === undefined ? {} : { showWhen }) }
}

export function aTopic(questions: readonly Question[], more: Partial<Topic> = {}): Topic {
  return { code: 'topic', number: 1, title: 'Een onderwerp', minutes: 6, questions, ...more }
}

export function aQuestionnaire(topics: readonly Topic[], more: Partial<Questionnaire> = {}): Questionnaire {
  const section: Section = { code: 'section', title: 'Een deel', topics }
  return {
    code: 'sample',
    version: 1,
    title: 'Een lijst',
    intro: 'Een paar vragen.',
    activeFrom: localDate('2026-01-01'),
    sections: [section],
    ...more,
  }
}

const ANSWERS = ['yes', 'partly', 'no'] as const

/**
 * A topic of yes/partly/no questions, one per seed, in which each is free or hangs on any earlier one: valid
 * whatever the seeds, so that a property test can walk through all shapes.
 */
export function topicFrom(seeds: readonly number[]): Topic {
  const questions = seeds.map((seed, index) => {
    const shape = seed % 5
    if (index === 0 || shape === 4) return aQuestion(`q${index}`)
    const question = `q${Math.floor(seed / 5) % index}`
    const answer = ANSWERS[shape]
    const showWhen = answer ? { question, isOneOf: [answer] } : ({ question, answered: true } as const)
    return aQuestion(`q${index}`, showWhen)
  })
  return aTopic(questions)
}
