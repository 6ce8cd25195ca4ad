// SPDX-License-Identifier: EUPL-1.2
import { type Coding, countsAs, type OpenedAnswer, type SurveyQuestion } from './coding.ts'

/** With fewer answers nothing is read, opened or counted: then a text could be laid beside a municipality. */
export const fewestAnswers = 10

/** Frozen when released: shares in words, no counts; nothing at all on a base below ten. */
export type Figures =
  | { readonly base: null }
  | {
      readonly base: number
      readonly questions: readonly {
        readonly label: string
        readonly shares: readonly { readonly label: string; readonly share: string }[]
      }[]
    }

/** A share in steps of five points; the ends say no more than on which side they are (visitation, "Figures"). */
export function shareWords(count: number, base: number): string {
  const percentage = (100 * count) / base
  if (percentage < 10) return 'minder dan 10 %'
  if (percentage > 90) return 'meer dan 90 %'
  return `${5 * Math.round(percentage / 5)} %`
}

/** The figures of a survey, or undefined while a text has no place yet. */
export function figuresOf(
  questions: readonly SurveyQuestion[],
  answers: readonly OpenedAnswer[],
  codings: readonly Coding[],
): Figures | undefined {
  if (answers.length < fewestAnswers) return { base: null }
  const codes = questions.map(question => answers.map(answer => countsAs(answer, question, codings)))
  if (codes.flat().includes(undefined)) return undefined
  return {
    base: answers.length,
    questions: questions.map((question, n) => ({
      label: question.label,
      shares: question.codes.map(option => ({
        label: option.label,
        share: shareWords(codes[n]?.filter(code => code === option.code).length ?? 0, answers.length),
      })),
    })),
  }
}
