// SPDX-License-Identifier: EUPL-1.2
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { authorise } from '../../../kernel/policy.ts'
import { problem } from '../../../kernel/problem.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import { figuresOf } from '../domain/figures.ts'
import { policy } from '../policy.ts'
import { lockSurvey } from '../store/survey.ts'
import { findCodingWork } from './find-coding-work.ts'
import { releaseFigures } from './release-figures.ts'

/** Once every text has its place by two coders, the totals are frozen and go to the committee. */
export async function releaseSurvey(context: ActionContext, surveyId: string): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.release, now)
  return context.write(async tx => {
    await lockSurvey(tx, surveyId)
    const { survey, questions, answers, codings } = await findCodingWork(tx, surveyId)
    if (survey.openedAt === null) return refused(problem('', 'surveyNotOpened'))
    if (survey.figures !== null) return refused(problem('', 'surveyReleased'))
    const figures = figuresOf(questions, answers, codings)
    if (!figures) return refused(problem('', 'surveyUncoded'))
    await releaseFigures(tx, survey, figures, actor.personId, now)
    return done(survey.id)
  })
}
