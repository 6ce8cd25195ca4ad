// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../kernel/dates.ts'
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { authorise } from '../../../kernel/policy.ts'
import { problem } from '../../../kernel/problem.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import { handOver } from '../../../platform/handover/store.ts'
import { surveyState } from '../domain/survey.ts'
import { policy } from '../policy.ts'
import { changeSurvey, getSurvey, listAddressees, lockSurvey } from '../store/survey.ts'

/** Reminds everybody who was asked. Who answered already hears nothing of it, and nobody here learns who that is. */
export async function remindSurvey(context: ActionContext, surveyId: string): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.send, now)
  const today = localDateOf(now)
  return context.write(async tx => {
    await lockSurvey(tx, surveyId)
    const survey = await getSurvey(tx, surveyId)
    if (surveyState(survey, today) !== 'running') return refused(problem('', 'surveyNotRunning'))
    if (survey.remindedOn === today) return refused(problem('', 'surveyRemindedToday'))
    await changeSurvey(tx, survey.id, { reminders: survey.reminders + 1, reminded_on: today })
    tx.record({ action: 'survey.reminded', object: { kind: 'survey', id: survey.id } })
    const release = { kind: 'effect.reminder', subjectId: survey.id, ground: 'effect', document: {} }
    for (const to of await listAddressees(tx, survey.id)) await handOver(tx, { ...release, to }, now)
    return done(survey.id)
  })
}
