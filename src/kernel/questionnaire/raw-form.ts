// SPDX-License-Identifier: EUPL-1.2

/** A posted form: the value, or the values, of every field. */
export type RawForm = Readonly<Record<string, string | readonly string[]>>

/** What can be wrong with an answer; a module gives each its text. */
export type AnswerProblemCode =
  | 'unknownOption'
  | 'notWithOthers'
  | 'twoAnswers'
  | 'notWholeNumber'
  | 'numberOutOfRange'
  | 'notADate'
  | 'dateOutOfRange'
  | 'dateInFuture'
  | 'tooLong'

/** All values of a field without blanks, in the order in which they were sent. */
export function valuesOf(raw: RawForm, field: string): readonly string[] {
  const sent = Object.hasOwn(raw, field) ? raw[field] : undefined
  const values = sent === undefined ? [] : typeof sent === 'string' ? [sent] : sent
  return values.map(value => value.trim()).filter(value => value !== '')
}

/** The first value of a field, or ''. */
export function firstOf(raw: RawForm, field: string): string {
  return valuesOf(raw, field)[0] ?? ''
}

/**
 * The text as it is kept: one kind of line break, composed letters, no control characters and no broken pairs,
 * which a database refuses.
 */
export function cleanText(text: string): string {
  const lines = text.toWellFormed().normalize('NFC').replace(/\r\n?/g, '\n')
  return lines.replace(/[^\P{Cc}\n\t]/gu, '').trim()
}
