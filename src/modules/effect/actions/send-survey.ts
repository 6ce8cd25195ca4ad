// SPDX-License-Identifier: EUPL-1.2
import { effectSurveyVersions } from '../../../../content/questionnaires/effect-survey/index.ts'
import { addDays, addMonths, type LocalDate, localDateOf } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { authorise } from '../../../kernel/policy.ts'
import { problem } from '../../../kernel/problem.ts'
import { activeOn } from '../../../kernel/questionnaire/version.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import type { Keyring } from '../../../platform/crypto/keyfile.ts'
import { seal } from '../../../platform/crypto/seal.ts'
import { generateSealPair } from '../../../platform/crypto/seal-pair.ts'
import { handOver } from '../../../platform/handover/store.ts'
import { type SurveyDocument, surveyState } from '../domain/survey.ts'
import { policy } from '../policy.ts'
import { insertKey } from '../store/box.ts'
import { getEffectRound } from '../store/round.ts'
import { insertSurvey, listSurveys } from '../store/survey.ts'
import { putOpeningTask } from './opening-task.ts'
import { surveyKeyPurpose } from './survey-key.ts'

type Input = { readonly roundId: string; readonly closesOn: LocalDate }

/** Sends the survey of a round to the municipalities with a final report; what they answer only this survey's key opens. */
export async function sendSurvey(
  context: ActionContext,
  { roundId, closesOn }: Input,
  keys: Keyring,
): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.send, now)
  const today = localDateOf(now)
  return context.write(async tx => {
    const round = await getEffectRound(tx, roundId)
    const asked = round.stand?.reported ?? []
    if (asked.length === 0) return refused(problem('', 'surveyNobody'))
    if (closesOn < addDays(today, 7) || closesOn > addMonths(today, 6))
      return refused(problem('closesOn', 'surveyCloses'))
    const before = await listSurveys(tx, round.id)
    if (before.some(one => surveyState(one, today) !== 'lost')) return refused(problem('', 'surveySent'))
    const version = activeOn(effectSurveyVersions, today)
    if (!version) throw new Error('effect survey: no version holds today')
    const id = newId()
    const pair = generateSealPair()
    const survey = { id, roundId: round.id, version: version.version, publicKey: pair.publicKey, closesOn }
    await insertSurvey(tx, survey, asked, actor.personId, now)
    await insertKey(tx, id, seal(keys, surveyKeyPurpose, id, pair.privateKey))
    tx.record({ action: 'survey.sent', object: { kind: 'survey', id }, details: { asked: asked.length } })
    const closed = addDays(closesOn, 1)
    const opening = { id, roundName: round.name }
    await putOpeningTask(tx, opening, 'Open met een collega de effectmeting', now, closed)
    const document: SurveyDocument = {
      roundName: round.name,
      version: version.version,
      publicKey: pair.publicKey.toString('base64'),
      sentOn: today,
      closesOn,
    }
    for (const to of asked)
      await handOver(tx, { kind: 'effect.survey', subjectId: id, ground: 'effect', to, document }, now)
    return done(id)
  })
}
