// SPDX-License-Identifier: EUPL-1.2
import type { Question } from '../../../../kernel/questionnaire/types.ts'
import type { FormView } from '../../../../platform/ui/index.ts'
import { formFields } from '../../domain/answer-values.ts'
import type { StoredAnswer } from '../../domain/self-image.ts'

/** Tells the answers from the other forms of the page, when it is shown again with what was typed. */
export const answersMark = { field: 'formulier', value: 'antwoorden' } as const

/** What each field of a question shows: what was typed, or else what was saved. */
export type AnswerFields = {
  readonly value: (field: string) => string
  readonly values: (field: string) => readonly string[]
  readonly error: (field: string) => string | undefined
}

export function answerFields(
  form: FormView,
  question: Question,
  stored: StoredAnswer | undefined,
): AnswerFields {
  const saved = formFields(question, stored?.answer)
  const wasTyped = form.value(answersMark.field) === answersMark.value
  const values = (field: string) => (wasTyped ? form.values(field) : (saved[field] ?? []))
  return {
    values,
    value: field => values(field).at(-1) ?? '',
    error: field => (wasTyped ? form.error(field) : undefined),
  }
}
