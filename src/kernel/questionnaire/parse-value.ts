// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../dates.ts'
import { parseDutchDate, parseDutchMonth } from '../dutch-dates.ts'
import { type Problem, type ProblemParams, problem } from '../problem.ts'
import { type AnswerValue, UNKNOWN, type YesPartlyNo } from './answer.ts'
import { offeredOptions } from './contents.ts'
import { answerField, rowField } from './fields.ts'
import { type AnswerProblemCode, cleanText, firstOf, type RawForm, valuesOf } from './raw-form.ts'
import type {
  Counting,
  DatePrecision,
  DateQuestion,
  OneGridQuestion,
  Question,
  YesPartlyNoGridQuestion,
} from './types.ts'

/** What a form holds: a value, or nothing yet, and what is wrong with it. */
export type Read<Value = AnswerValue> = {
  readonly value?: Value
  readonly problems: readonly Problem<AnswerProblemCode>[]
}

const FIRST_YEAR = 1900
const LAST_YEAR = 2100
const NOTHING: Read<never> = { problems: [] }

/** Reads the value of one question; a note and the 'we do not know' box are not looked at. */
export function readValue(question: Question, raw: RawForm, today: LocalDate | undefined): Read {
  const field = answerField(question)
  const first = firstOf(raw, field)
  switch (question.kind) {
    case 'yesPartlyNo':
      return as(readChoice(question, field, first), choice =>
        choice === UNKNOWN ? { kind: UNKNOWN } : { kind: 'yesPartlyNo', choice: choice as YesPartlyNo },
      )
    case 'frequency':
    case 'one': {
      const { kind } = question
      return as(readChoice(question, field, first), choice =>
        choice === UNKNOWN ? { kind: UNKNOWN } : { kind, choice },
      )
    }
    case 'several':
      return readSeveral(question, field, valuesOf(raw, field))
    case 'number':
      return as(readNumber(question, field, first), number => ({ kind: 'number', number }))
    case 'numbers':
      return as(
        readRows(question.rows, row =>
          readNumber(question, rowField(question, row), firstOf(raw, rowField(question, row))),
        ),
        numbers => ({ kind: 'numbers', numbers }),
      )
    case 'date':
      return as(readDate(question, field, first, today), on => ({ kind: 'date', on }))
    case 'text': {
      const text = cleanText(first)
      const over = text.length - question.maxLength
      if (over > 0) return wrong(field, 'tooLong', { max: question.maxLength, over })
      return text === '' ? NOTHING : found({ kind: 'text', text })
    }
    case 'yesPartlyNoGrid':
    case 'oneGrid':
      return readGrid(question, raw)
  }
}

function readChoice(question: Question, field: string, code: string): Read<string> {
  if (code === '') return NOTHING
  if (code === UNKNOWN || offeredOptions(question).some(option => option.code === code)) return found(code)
  return wrong(field, 'unknownOption')
}

function readSeveral(question: Question, field: string, codes: readonly string[]): Read {
  if (codes.length === 0) return NOTHING
  const options = offeredOptions(question)
  if (codes.some(code => code !== UNKNOWN && !options.some(option => option.code === code))) {
    return wrong(field, 'unknownOption')
  }
  const chosen = options.filter(option => codes.includes(option.code))
  if (codes.includes(UNKNOWN)) {
    return chosen.length === 0 ? found({ kind: UNKNOWN }) : wrong(field, 'twoAnswers')
  }
  const alone = chosen.find(option => option.alone)
  if (alone !== undefined && chosen.length > 1) return wrong(field, 'notWithOthers')
  return found({ kind: 'several', choices: chosen.map(option => option.code) })
}

function readNumber({ min, max }: Counting, field: string, typed: string): Read<number> {
  if (typed === '') return NOTHING
  const digits = /^-?\d{1,3}([. ]\d{3})+$/.test(typed) ? typed.replace(/[. ]/g, '') : typed
  if (!/^-?\d{1,15}$/.test(digits)) return wrong(field, 'notWholeNumber')
  const number = Number(digits) + 0
  return number < min || number > max ? wrong(field, 'numberOutOfRange', { min, max }) : found(number)
}

const parseYear = (typed: string) => (/^[1-9]\d{3}$/.test(typed) ? typed : undefined)
const readByPrecision: Record<DatePrecision, (typed: string) => string | undefined> = {
  day: typed => parseDutchDate(typed) ?? parseDutchMonth(typed) ?? parseYear(typed),
  month: typed => parseDutchMonth(typed) ?? parseYear(typed),
  year: parseYear,
}

function readDate(
  question: DateQuestion,
  field: string,
  typed: string,
  today: LocalDate | undefined,
): Read<string> {
  if (typed === '') return NOTHING
  const on = readByPrecision[question.precision](typed)
  if (on === undefined) return wrong(field, 'notADate', { precision: question.precision })
  const year = Number(on.slice(0, 4))
  if (year < FIRST_YEAR || year > LAST_YEAR)
    return wrong(field, 'dateOutOfRange', { from: FIRST_YEAR, to: LAST_YEAR })
  const isLater = today !== undefined && on > today.slice(0, on.length)
  return question.past && isLater ? wrong(field, 'dateInFuture') : found(on)
}

function readGrid(question: YesPartlyNoGridQuestion | OneGridQuestion, raw: RawForm): Read {
  const field = answerField(question)
  const whole = firstOf(raw, field) === UNKNOWN ? found({ kind: UNKNOWN } as const) : NOTHING
  const rows = readRows(question.rows, row =>
    readChoice(question, rowField(question, row), firstOf(raw, rowField(question, row))),
  )
  if (whole.value !== undefined && rows.value !== undefined) return wrong(field, 'twoAnswers')
  return whole.value ? whole : as(rows, choices => ({ kind: question.kind, choices }))
}

/** Reads every row; without any filled row there is no value. */
function readRows<Value>(
  rows: readonly { readonly code: string }[],
  readRow: (row: { readonly code: string }) => Read<Value>,
): Read<Readonly<Record<string, Value>>> {
  const read = rows.map(row => ({ code: row.code, ...readRow(row) }))
  const problems = read.flatMap(row => row.problems)
  const filled = read.flatMap(row => (row.value === undefined ? [] : [[row.code, row.value] as const]))
  return filled.length === 0 ? { problems } : { value: Object.fromEntries(filled), problems }
}

function found<Value>(value: Value): Read<Value> {
  return { value, problems: [] }
}

function wrong(field: string, code: AnswerProblemCode, params?: ProblemParams): Read<never> {
  return { problems: [problem(field, code, params)] }
}

function as<From>(read: Read<From>, make: (value: From) => AnswerValue): Read {
  return read.value === undefined
    ? { problems: read.problems }
    : { value: make(read.value), problems: read.problems }
}
