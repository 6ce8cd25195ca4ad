// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../dates.ts'
import { type Problem, problem } from '../problem.ts'
import { type Answer, type Answers, type AnswerValue, UNKNOWN } from './answer.ts'
import { answerField, neverField, noteField, unknownField } from './fields.ts'
import { readValue } from './parse-value.ts'
import { type AnswerProblemCode, cleanText, firstOf, type RawForm } from './raw-form.ts'
import type { Question } from './types.ts'

/** Longest note, counted as a browser counts it (UTF-16 units, a line break is one). */
export const NOTE_MAX_LENGTH = 2000

export type Parsed<T> = { readonly value: T } | { readonly problems: readonly Problem<AnswerProblemCode>[] }

/**
 * Reads the answer to one question from a posted form (field names: fields.ts). Nothing is compulsory: an
 * empty form gives an answer without a value. With `today`, a question about the past refuses a later date.
 */
export function parseAnswer(question: Question, raw: RawForm, today?: LocalDate): Parsed<Answer> {
  const read = readValue(question, raw, today)
  const note = readNote(question, raw)
  const given = [...(read.value === undefined ? [] : [read.value]), ...tickedBoxes(question, raw)]
  const kinds = new Set(given.map(value => value.kind))
  const problems = [
    ...read.problems,
    ...note.problems,
    ...(kinds.size > 1 ? [problem(answerField(question), 'twoAnswers')] : []),
  ]
  if (problems.length > 0) return { problems }
  const value = given[0]
  return {
    value: { ...(value === undefined ? {} : { value }), ...(note.text === '' ? {} : { note: note.text }) },
  }
}

/** Reads the answers to the questions on one page; with any problem nothing is accepted, and all are told. */
export function parseAnswers(
  questions: readonly Question[],
  raw: RawForm,
  today?: LocalDate,
): Parsed<Answers> {
  const problems: Problem<AnswerProblemCode>[] = []
  const answers = new Map<string, Answer>()
  for (const question of questions) {
    const parsed = parseAnswer(question, raw, today)
    if ('problems' in parsed) problems.push(...parsed.problems)
    else answers.set(question.code, parsed.value)
  }
  return problems.length > 0 ? { problems } : { value: answers }
}

/** The answers beside the field itself: 'we do not know', and for a date 'it has not happened'. */
function tickedBoxes(question: Question, raw: RawForm): readonly AnswerValue[] {
  const ticked: AnswerValue[] = []
  if (firstOf(raw, unknownField(question)) !== '') ticked.push({ kind: UNKNOWN })
  const canBeNever = question.kind === 'date' && question.never !== undefined
  if (canBeNever && firstOf(raw, neverField(question)) !== '') ticked.push({ kind: 'never' })
  return ticked
}

function readNote(
  question: Question,
  raw: RawForm,
): { readonly text: string; readonly problems: readonly Problem<AnswerProblemCode>[] } {
  const field = noteField(question)
  const text = cleanText(firstOf(raw, field))
  const over = text.length - NOTE_MAX_LENGTH
  return { text, problems: over > 0 ? [problem(field, 'tooLong', { max: NOTE_MAX_LENGTH, over })] : [] }
}
