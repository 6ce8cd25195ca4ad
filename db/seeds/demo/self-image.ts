// SPDX-License-Identifier: EUPL-1.2
import { demoAnsweredTopics, demoFewTopics } from '../../../content/demo/answers.ts'
import { selfImageVersions } from '../../../content/questionnaires/self-image/index.ts'
import { localDateOf } from '../../../src/kernel/dates.ts'
import { activeOn, topicsOn } from '../../../src/kernel/questionnaire/version.ts'
import { handInSelfImage } from '../../../src/modules/visitation/actions/self-image/hand-in-self-image.ts'
import { markSeen } from '../../../src/modules/visitation/actions/self-image/mark-seen.ts'
import { offerSelfImage } from '../../../src/modules/visitation/actions/self-image/offer-self-image.ts'
import { saveAnswers } from '../../../src/modules/visitation/actions/self-image/save-answers.ts'
import { filledIn } from './answers.ts'
import { mustBeDone, officialAt, type Play, settle } from './visit-acts.ts'

/** Fills in part of the self-image: the CISO most, and the topics that are answered apart each by both. */
export async function fillIn(play: Play, at: Date, topics: readonly string[]) {
  const today = localDateOf(at)
  const questionnaire = activeOn(selfImageVersions, today)
  if (!questionnaire) throw new Error('demo: no self-image holds on this day')
  const ciso = await officialAt(play, 'ciso', at)
  const portfolioHolder = await officialAt(play, 'portfolioHolder', at)
  const { visitId } = play
  for (const topic of topicsOn(questionnaire, today).filter(one => topics.includes(one.code))) {
    const answerers = topic.apart ? [ciso, portfolioHolder] : [ciso]
    for (const context of answerers) {
      const raw = filledIn(topic, context.actor.name, today)
      mustBeDone(await saveAnswers(context, { visitId, topic: topic.code, raw }))
    }
  }
}

/** Lays the self-image before portfolio holder and secretary, who have seen it, and hands it in. */
export async function handIn(play: Play, isFull: boolean, at: Date): Promise<void> {
  const { visitId } = play
  await fillIn(play, at, isFull ? demoAnsweredTopics : demoFewTopics)
  const coordinator = await officialAt(play, 'municipalSecretary', at)
  mustBeDone(await offerSelfImage(coordinator, { visitId }))
  for (const role of ['portfolioHolder', 'municipalSecretary'] as const)
    mustBeDone(await markSeen(await officialAt(play, role, at), { visitId }))
  mustBeDone(await handInSelfImage(coordinator, { visitId }))
  await settle(play, at)
}
