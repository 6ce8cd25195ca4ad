// SPDX-License-Identifier: EUPL-1.2
import { type Answer, type AnswerValue, UNKNOWN } from '../../../kernel/questionnaire/answer.ts'
import {
  answerField,
  neverField,
  noteField,
  rowField,
  unknownField,
} from '../../../kernel/questionnaire/fields.ts'
import type { Question } from '../../../kernel/questionnaire/types.ts'
import type { HandedInAnswer } from './handover-documents.ts'
import type { GivenAnswer } from './self-image.ts'

/** How an answer is stored and handed over: 'we do not know' apart from the value. */
export type StoredValue = {
  readonly value: AnswerValue | null
  readonly isUnknown: boolean
  readonly note: string
}

export const toStoredValue = ({ value, note }: Answer): StoredValue => ({
  value: value === undefined || value.kind === UNKNOWN ? null : value,
  isUnknown: value?.kind === UNKNOWN,
  note: note ?? '',
})

export function fromStoredValue({ value, isUnknown, note }: StoredValue): Answer {
  const given: AnswerValue | undefined = isUnknown ? { kind: UNKNOWN } : (value ?? undefined)
  return { ...(given && { value: given }), ...(note !== '' && { note }) }
}

export const fromHandedIn = (one: HandedInAnswer): GivenAnswer => ({
  question: one.question,
  slot: one.slot,
  answer: fromStoredValue({ ...one, value: one.value as AnswerValue | null }),
})

/** Same answer, whatever the order in which its parts were stored. */
export const isSameAnswer = (a: Answer | undefined, b: Answer | undefined): boolean =>
  canonical(a ?? {}) === canonical(b ?? {})

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

/** What stands in the form for a stored answer: the values of each field (names: kernel/questionnaire/fields.ts). */
export function formFields(
  question: Question,
  answer: Answer | undefined,
): Readonly<Record<string, readonly string[]>> {
  const note = answer?.note === undefined ? {} : { [noteField(question)]: [answer.note] }
  return { ...note, ...(answer?.value && valueFields(question, answer.value)) }
}

const choiceKinds: readonly Question['kind'][] = ['yesPartlyNo', 'frequency', 'one']

function valueFields(question: Question, value: AnswerValue): Record<string, readonly string[]> {
  const field = answerField(question)
  switch (value.kind) {
    case 'unknown':
      return choiceKinds.includes(question.kind)
        ? { [field]: [UNKNOWN] }
        : { [unknownField(question)]: ['ja'] }
    case 'never':
      return { [neverField(question)]: ['ja'] }
    case 'yesPartlyNo':
    case 'frequency':
    case 'one':
      return { [field]: [value.choice] }
    case 'several':
      return { [field]: value.choices }
    case 'number':
      return { [field]: [String(value.number)] }
    case 'date':
      return { [field]: [value.on] }
    case 'text':
      return { [field]: [value.text] }
    case 'numbers':
      return byRow(question, value.numbers)
    case 'yesPartlyNoGrid':
    case 'oneGrid':
      return byRow(question, value.choices)
  }
}

const byRow = (question: Question, rows: Readonly<Record<string, string | number>>) =>
  Object.fromEntries(
    Object.entries(rows).map(([code, value]) => [rowField(question, { code }), [String(value)]]),
  )
