// SPDX-License-Identifier: EUPL-1.2
import type { Answer, AnswerValue } from '../../../kernel/questionnaire/answer.ts'
import { describeAnswer } from '../../../kernel/questionnaire/describe.ts'
import type { Question } from '../../../kernel/questionnaire/types.ts'
import { fromStoredValue, type StoredValue } from './answer-values.ts'
import type { AnswerSlot } from './handover-documents.ts'

/** The subject of an answer's history: whose answer to which question of which visit. */
export const answerSubject = (visitId: string, slot: AnswerSlot, question: string) => ({
  kind: 'answer',
  id: `${visitId}:${slot}:${question}`,
})

type Kept = { readonly body: string; readonly details: unknown }

/**
 * The answer that a version holds. Versions of before migration 0041 hold a text alone: their note is not known, and stays as
 * it is now.
 */
export function answerOf({ body, details }: Kept, now?: Answer): Answer {
  if (details === null) {
    const note = now?.note
    return { ...(body !== '' && { value: textOf(body) }), ...(note !== undefined && { note }) }
  }
  const { value, isUnknown, note } = details as StoredValue
  return fromStoredValue({ value: value?.kind === 'text' ? textOf(body) : value, isUnknown, note })
}

const textOf = (text: string): AnswerValue => ({ kind: 'text', text })

/** An answer as lines of text, in the words of the questionnaire: what was chosen is shown by its label. */
export function wordsOf(question: Question, answer: Answer | undefined): readonly string[] {
  const lines = describeAnswer(question, answer).map(
    line => `${line.kind === 'note' ? 'Opmerking: ' : ''}${line.label ? `${line.label}: ` : ''}${line.text}`,
  )
  return lines.length > 0 ? lines : ['(nog geen antwoord)']
}
