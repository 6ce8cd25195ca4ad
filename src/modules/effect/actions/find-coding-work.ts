// SPDX-License-Identifier: EUPL-1.2
import { effectSurveyVersions } from '../../../../content/questionnaires/effect-survey/index.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { surveyQuestions } from '../domain/coding.ts'
import { listAnswers } from '../store/box.ts'
import { listCodings } from '../store/coding.ts'
import { getSurvey } from '../store/survey.ts'

/** A survey with its questions, and what was opened and coded of it so far. @throws NotFound */
export async function findCodingWork(tx: Tx, surveyId: string) {
  const survey = await getSurvey(tx, surveyId)
  const version = effectSurveyVersions.find(one => one.version === survey.version)
  if (!version) throw new Error(`effect survey: no version ${survey.version}`)
  return {
    survey,
    questions: surveyQuestions(version),
    answers: await listAnswers(tx, surveyId),
    codings: await listCodings(tx, surveyId),
  }
}
