// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../dates.ts'
import { UNKNOWN } from './answer.ts'
import { allOptions, offeredOptions, rowsOf } from './contents.ts'
import { duplicates, faultUnless, type QuestionnaireFault } from './faults.ts'
import { RESERVED_ROW_CODES } from './fields.ts'
import type { Counting, Question, Questionnaire } from './types.ts'

/** A code is short, lower case at the start, and holds no dot: form fields add theirs behind one. */
export const CODE = /^[a-z][A-Za-z0-9-]{0,39}$/

const LONGEST_TEXT = 10_000

/** The mistakes within one question; how it hangs on others is for validate-follow-ups.ts. */
export function questionFaults(question: Question, within: Questionnaire): readonly QuestionnaireFault[] {
  const where = question.code
  return [
    ...faultUnless(CODE.test(where), where, 'badCode'),
    ...faultUnless([question.label, question.help, question.noteLabel].every(isText), where, 'emptyText'),
    ...faultUnless(question.source.length > 0, where, 'noSource'),
    ...faultUnless(isWindow(question.activeFrom, question.activeTo), where, 'emptyWindow'),
    ...faultUnless(windowsMeet(question, within), where, 'neverAsked'),
    ...(question.kind === 'date' ? faultUnless(isText(question.never), where, 'emptyText') : []),
    ...optionFaults(question),
    ...rowFaults(question),
    ...('unit' in question ? countingFaults(question, where) : []),
    ...(question.kind === 'text' ? lengthFaults(question.maxLength, question.lines, where) : []),
  ]
}

type Window = { readonly activeFrom?: LocalDate; readonly activeTo?: LocalDate }

/** Whether two half-open windows have a day in common. */
export function windowsMeet(a: Window, b: Window): boolean {
  const startsBeforeEnd = (x: Window, y: Window) =>
    x.activeFrom === undefined || y.activeTo === undefined || x.activeFrom < y.activeTo
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a)
}

/** Whether [from, to) holds a day. */
export function isWindow(from: LocalDate | undefined, to: LocalDate | undefined): boolean {
  return from === undefined || to === undefined || from < to
}

/** Whether an optional text, when given, says something. */
export function isText(text: string | undefined): boolean {
  return text === undefined || (text !== '' && text.trim() === text)
}

function optionFaults(question: Question): readonly QuestionnaireFault[] {
  if (!('options' in question)) return []
  const codes = allOptions(question).map(option => option.code)
  return [
    ...faultUnless(offeredOptions(question).length >= 2, question.code, 'tooFewOptions'),
    ...faultUnless(
      codes.every(code => CODE.test(code)),
      question.code,
      'badCode',
      codes.join(' '),
    ),
    ...faultUnless(!codes.includes(UNKNOWN), question.code, 'reservedCode', UNKNOWN),
    ...faultUnless(
      question.options.every(option => isText(option.label)),
      question.code,
      'emptyText',
    ),
    ...duplicates(codes, question.code),
  ]
}

function rowFaults(question: Question): readonly QuestionnaireFault[] {
  if (!('rows' in question)) return []
  const codes = rowsOf(question).map(row => row.code)
  return [
    ...faultUnless(codes.length >= 2, question.code, 'tooFewRows'),
    ...faultUnless(
      codes.every(code => CODE.test(code)),
      question.code,
      'badCode',
      codes.join(' '),
    ),
    ...faultUnless(!codes.some(code => RESERVED_ROW_CODES.includes(code)), question.code, 'reservedCode'),
    ...faultUnless(
      question.rows.every(row => isText(row.label)),
      question.code,
      'emptyText',
    ),
    ...duplicates(codes, question.code),
  ]
}

function countingFaults({ unit, min, max, classes }: Counting, where: string): readonly QuestionnaireFault[] {
  const isAscending = classes.every((from, index) => from > (classes[index - 1] ?? min) && from <= max)
  return [
    ...faultUnless(isText(unit.one) && isText(unit.many), where, 'emptyText'),
    ...faultUnless(Number.isInteger(min) && Number.isInteger(max) && min < max, where, 'badLimits'),
    ...faultUnless(classes.length > 0 && classes.every(Number.isInteger) && isAscending, where, 'badClasses'),
  ]
}

function lengthFaults(maxLength: number, lines: number, where: string): readonly QuestionnaireFault[] {
  const fits =
    [maxLength, lines].every(Number.isInteger) && lines >= 1 && maxLength >= 1 && maxLength <= LONGEST_TEXT
  return faultUnless(fits, where, 'badLength')
}
