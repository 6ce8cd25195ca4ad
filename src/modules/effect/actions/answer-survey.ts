// SPDX-License-Identifier: EUPL-1.2
import { effectSurveyVersions } from '../../../../content/questionnaires/effect-survey/index.ts'
import { localDateOf } from '../../../kernel/dates.ts'
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { authorise } from '../../../kernel/policy.ts'
import { problem } from '../../../kernel/problem.ts'
import { questionsOf } from '../../../kernel/questionnaire/contents.ts'
import { parseAnswers } from '../../../kernel/questionnaire/parse.ts'
import type { RawForm } from '../../../kernel/questionnaire/raw-form.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import { sealTo } from '../../../platform/crypto/seal-pair.ts'
import { finishWorkItems } from '../../../platform/work/work-item.ts'
import { packAnswers } from '../domain/sealed-answer.ts'
import { policy } from '../policy.ts'
import { putInBox } from '../store/box.ts'
import { lockSurveyInvitation, markAnswered } from '../store/invitation.ts'

/**
 * The one answer of a municipality. It goes sealed into the box; what stays here, audit event included, is that an answer
 * was given (docs/decisions/0018-anonymous-answers.md).
 */
export async function answerSurvey(
  context: ActionContext,
  surveyId: string,
  form: RawForm,
): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.answer, now)
  return context.write(async tx => {
    const invitation = await lockSurveyInvitation(tx, surveyId)
    if (invitation.isAnswered) return refused(problem('', 'surveyAnswered'))
    if (localDateOf(now) > invitation.closesOn) return refused(problem('', 'surveyClosed'))
    const version = effectSurveyVersions.find(one => one.version === invitation.version)
    if (!version) throw new Error(`effect survey: no version ${invitation.version}`)
    const parsed = parseAnswers(questionsOf(version), form)
    if ('problems' in parsed)
      return refused(...parsed.problems.map(one => ({ ...one, code: `answer:${one.code}` })))
    const answers = Object.fromEntries(parsed.value)
    if (Object.values(answers).every(answer => answer.value === undefined && answer.note === undefined))
      return refused(problem('', 'surveyEmpty'))
    const sealed = sealTo(invitation.publicKey, packAnswers(answers))
    await putInBox(tx, invitation.vng, invitation.surveyId, sealed)
    await markAnswered(tx, invitation.surveyId)
    await finishWorkItems(tx, `survey:${invitation.surveyId}`, now)
    tx.record({ action: 'survey.answered', object: { kind: 'survey', id: invitation.surveyId } })
    return done(invitation.surveyId)
  })
}
