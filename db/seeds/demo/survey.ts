// SPDX-License-Identifier: EUPL-1.2
import { committee, demoCast, vng } from '../../../content/demo/cast.ts'
import { demoEffects, demoSurvey, finishedStories } from '../../../content/demo/finished.ts'
import { demoMunicipalities } from '../../../content/demo/municipalities.ts'
import { localDateOf } from '../../../src/kernel/dates.ts'
import { answerSurvey } from '../../../src/modules/effect/actions/answer-survey.ts'
import { openSurvey } from '../../../src/modules/effect/actions/open-survey.ts'
import { releaseSurvey } from '../../../src/modules/effect/actions/release-survey.ts'
import { sendSurvey } from '../../../src/modules/effect/actions/send-survey.ts'
import { listSurveys } from '../../../src/modules/effect/store/survey.ts'
import type { RoundId } from '../../../src/modules/visitation/domain/visit.ts'
import type { Keyring } from '../../../src/platform/crypto/keyfile.ts'
import { organisationScope } from '../../../src/platform/db/scope.ts'
import { tellOthers } from './effect.ts'
import type { Moment } from './round.ts'
import type { Stage } from './stage.ts'
import { holder, mustBeDone } from './visit-acts.ts'

/** VNG asks the municipalities that were visited first what it brought them, and opens the answers with two. Once. */
export async function seedSurvey(
  stage: Stage,
  roundId: RoundId,
  moment: Moment,
  keys: Keyring,
): Promise<void> {
  const before = await stage.db.read(organisationScope(vng, 'demo'), tx => listSurveys(tx, roundId))
  if (before.length > 0) return
  const [first, second] = demoCast.filter(one => one.positions.some(place => place.organisation === vng))
  if (!first || !second) throw new Error('demo: VNG needs two people')
  const sent = moment(demoSurvey.sent)
  await tellOthers(stage, roundId, sent)
  const closesOn = localDateOf(moment(demoSurvey.closes))
  const surveyId = mustBeDone(
    await sendSurvey(await stage.as(first.id, vng, sent), { roundId, closesOn }, keys),
  )
  const asked = demoMunicipalities.filter(one =>
    finishedStories.some(story => story.municipality === one.name),
  )
  const everybody = [vng, committee, ...asked.map(one => one.id)]
  await stage.settle(everybody, sent)
  for (const [n, { id }] of asked.entries()) {
    const at = moment(demoSurvey.answered)
    const secretary = holder(id, 'municipalSecretary')
    if (!secretary) throw new Error(`demo: ${id} has no secretary`)
    const form = demoEffects[n % demoEffects.length] ?? demoEffects[0]
    mustBeDone(await answerSurvey(await stage.as(secretary.id, id, at), surveyId, { ...form }))
    await stage.settle([vng], at)
  }
  const opened = moment(demoSurvey.opened)
  for (const person of [first, second])
    mustBeDone(await openSurvey(await stage.as(person.id, vng, opened), surveyId, keys))
  mustBeDone(await releaseSurvey(await stage.as(first.id, vng, opened), surveyId))
  await stage.settle(everybody, opened)
}
