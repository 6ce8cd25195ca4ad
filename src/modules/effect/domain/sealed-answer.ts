// SPDX-License-Identifier: EUPL-1.2
import type { Answer } from '../../../kernel/questionnaire/answer.ts'

/** The answers to a survey by question code; nothing in it says who, when or where. */
export type SurveyAnswers = Readonly<Record<string, Answer>>

const size = 16_384

/**
 * The bytes that are sealed: always as many, whatever was answered, for a length tells which answer it is.
 * @throws RangeError when it does not fit; the lengths of the fields keep that from happening
 */
export function packAnswers(answers: SurveyAnswers): Buffer {
  const text = Buffer.from(JSON.stringify(answers))
  if (text.length > size) throw new RangeError('answers: longer than the box')
  return Buffer.concat([text, Buffer.alloc(size - text.length, ' ')])
}

/** What was packed. */
export const unpackAnswers = (bytes: Buffer): SurveyAnswers =>
  JSON.parse(bytes.toString('utf8')) as SurveyAnswers
