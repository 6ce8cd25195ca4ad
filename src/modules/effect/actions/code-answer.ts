// SPDX-License-Identifier: EUPL-1.2
import { NotFound } from '../../../kernel/errors.ts'
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { authorise } from '../../../kernel/policy.ts'
import { problem } from '../../../kernel/problem.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import { chosenCode, coderPlace } from '../domain/coding.ts'
import { policy } from '../policy.ts'
import { saveCoding } from '../store/coding.ts'
import { lockSurvey } from '../store/survey.ts'
import { findCodingWork } from './find-coding-work.ts'

type Input = {
  readonly surveyId: string
  readonly answerId: string
  readonly question: string
  readonly code: string
}

/** A coder says to which answer a text without a choice belongs; it counts once two coders say the same. */
export async function codeAnswer(context: ActionContext, input: Input): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.code, now)
  return context.write(async tx => {
    await lockSurvey(tx, input.surveyId)
    const { survey, questions, answers, codings } = await findCodingWork(tx, input.surveyId)
    const question = questions.find(one => one.code === input.question)
    const answer = answers.find(one => one.id === input.answerId)
    if (!question || !answer) throw new NotFound()
    if (survey.figures !== null) return refused(problem('', 'surveyReleased'))
    if (!question.codes.some(one => one.code === input.code)) return refused(problem('code', 'choose'))
    if (chosenCode(answer, question) !== undefined) return refused(problem('', 'surveyChosen'))
    const before = codings.find(one => one.answerId === answer.id && one.question === question.code)
    const place = coderPlace(before, actor.personId)
    if (place === undefined) return refused(problem('', 'surveyTwoCoders'))
    const coding = before ?? {
      answerId: answer.id,
      question: question.code,
      firstCode: input.code,
      firstBy: actor.personId,
      secondCode: null,
      secondBy: null,
    }
    await saveCoding(
      tx,
      survey.id,
      place === 'first'
        ? { ...coding, firstCode: input.code }
        : { ...coding, secondCode: input.code, secondBy: actor.personId },
    )
    const details = { answer: answer.id, question: question.code, place }
    tx.record({ action: 'survey.coded', object: { kind: 'survey', id: survey.id }, details })
    return done(survey.id)
  })
}
