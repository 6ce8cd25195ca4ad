// SPDX-License-Identifier: EUPL-1.2

import { coderOptions } from '../../../../content/questionnaires/effect-survey/coding.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import { questionsOf } from '../../../kernel/questionnaire/contents.ts'
import type { Questionnaire } from '../../../kernel/questionnaire/types.ts'
import type { SurveyAnswers } from './sealed-answer.ts'

/** One answer after the opening; its id is new and says nothing. */
export type OpenedAnswer = { readonly id: string; readonly answers: SurveyAnswers }

/** Where two coders put a text to which nobody chose an answer. */
export type Coding = {
  readonly answerId: string
  readonly question: string
  readonly firstCode: string
  readonly firstBy: PersonId
  readonly secondCode: string | null
  readonly secondBy: PersonId | null
}

export type SurveyQuestion = {
  readonly code: string
  readonly label: string
  readonly options: readonly { readonly code: string; readonly label: string }[]
  /** What respondents could choose, and what only coders give. */
  readonly codes: readonly { readonly code: string; readonly label: string }[]
}

/** The questions of a version with everything that an answer to them can count as. */
export const surveyQuestions = (questionnaire: Questionnaire): SurveyQuestion[] =>
  questionsOf(questionnaire).map(question => {
    const options = 'options' in question ? question.options : []
    const coders = coderOptions[question.code]
    return {
      code: question.code,
      label: question.label,
      options,
      codes: coders ? [...options, coders] : options,
    }
  })

/** What the respondent chose; a coder never overrules it. */
export function chosenCode(answer: OpenedAnswer, question: SurveyQuestion): string | undefined {
  const value = answer.answers[question.code]?.value
  if (value?.kind !== 'one') return undefined
  return question.options.some(option => option.code === value.choice) ? value.choice : undefined
}

/** What the answer counts as: the choice, or else what two coders agree on; undefined while they do not. */
export function countsAs(
  answer: OpenedAnswer,
  question: SurveyQuestion,
  codings: readonly Coding[],
): string | undefined {
  const chosen = chosenCode(answer, question)
  if (chosen !== undefined) return chosen
  const coding = codings.find(one => one.answerId === answer.id && one.question === question.code)
  return coding && coding.firstCode === coding.secondCode ? coding.firstCode : undefined
}

/** Which of the two coders this person is for a text; undefined for a third. */
export function coderPlace(coding: Coding | undefined, person: PersonId): 'first' | 'second' | undefined {
  if (coding === undefined || coding.firstBy === person) return 'first'
  return coding.secondBy === null || coding.secondBy === person ? 'second' : undefined
}
