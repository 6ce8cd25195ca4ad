// SPDX-License-Identifier: EUPL-1.2
import { parseLocalDate } from '../dates.ts'
import { formatDate, formatMonth } from '../dutch-dates.ts'
import { type Answer, type AnswerValue, UNKNOWN } from './answer.ts'
import { allOptions, rowsOf } from './contents.ts'
import { formatCount } from './number-classes.ts'
import type { Question } from './types.ts'
import { NEVER_LABEL, UNKNOWN_LABEL } from './words.ts'

/** One line of plain text for a page or a document; never HTML. `label` names the row that it belongs to. */
export type AnswerLine = {
  readonly kind: 'answer' | 'unknown' | 'note'
  readonly label?: string
  readonly text: string
}

/**
 * The answer in words, the note last; no lines when nothing was answered. An option or row that the question
 * no longer has is shown by its code, so that an old answer can always be read.
 */
export function describeAnswer(question: Question, answer: Answer | undefined): readonly AnswerLine[] {
  const lines = answer?.value === undefined ? [] : describeValue(question, answer.value)
  const notes = answer?.note === undefined ? [] : linesOf(answer.note, 'note')
  return [...lines, ...notes]
}

function describeValue(question: Question, value: AnswerValue): readonly AnswerLine[] {
  switch (value.kind) {
    case 'unknown':
      return [{ kind: 'unknown', text: UNKNOWN_LABEL }]
    case 'never':
      return [said((question.kind === 'date' ? question.never : undefined) ?? NEVER_LABEL)]
    case 'yesPartlyNo':
    case 'frequency':
    case 'one':
      return [said(labelOf(question, value.choice))]
    case 'several':
      return value.choices.map(choice => said(labelOf(question, choice)))
    case 'number':
      return [said(withUnit(question, value.number))]
    case 'numbers':
      return byRow(question, value.numbers, number => said(withUnit(question, number)))
    case 'date':
      return [said(dateInWords(value.on))]
    case 'text':
      return linesOf(value.text, 'answer')
    case 'yesPartlyNoGrid':
    case 'oneGrid':
      return byRow(question, value.choices, choice =>
        choice === UNKNOWN ? { kind: 'unknown', text: UNKNOWN_LABEL } : said(labelOf(question, choice)),
      )
  }
}

function byRow<Value>(
  question: Question,
  values: Readonly<Record<string, Value>>,
  lineOf: (value: Value) => AnswerLine,
): readonly AnswerLine[] {
  const rows = rowsOf(question)
  const place = (code: string) => rows.findIndex(row => row.code === code) >>> 0
  return Object.entries(values)
    .sort(([a], [b]) => place(a) - place(b))
    .map(([code, value]) => ({ ...lineOf(value), label: rows.find(row => row.code === code)?.label ?? code }))
}

function labelOf(question: Question, code: string): string {
  return allOptions(question).find(option => option.code === code)?.label ?? code
}

function withUnit(question: Question, number: number): string {
  if (!('unit' in question)) return formatCount(number)
  return `${formatCount(number)} ${number === 1 ? question.unit.one : question.unit.many}`
}

function dateInWords(on: string): string {
  const date = parseLocalDate(on)
  if (date !== undefined) return formatDate(date)
  return /^\d{4}-\d{2}$/.test(on) ? formatMonth(on) : on
}

function linesOf(text: string, kind: AnswerLine['kind']): readonly AnswerLine[] {
  return text.split('\n').map(line => ({ kind, text: line }))
}

function said(text: string): AnswerLine {
  return { kind: 'answer', text }
}
