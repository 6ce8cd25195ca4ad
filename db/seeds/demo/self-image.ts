// SPDX-License-Identifier: EUPL-1.2
import { demoAlwaysTopics, demoOpenTopics } from '../../../content/demo/answers.ts'
import { selfImageVersions } from '../../../content/questionnaires/self-image/index.ts'
import { localDateOf } from '../../../src/kernel/dates.ts'
import type { Topic } from '../../../src/kernel/questionnaire/types.ts'
import { activeOn, topicsOn } from '../../../src/kernel/questionnaire/version.ts'
import { handInSelfImage } from '../../../src/modules/visitation/actions/self-image/hand-in-self-image.ts'
import { markSeen } from '../../../src/modules/visitation/actions/self-image/mark-seen.ts'
import { offerSelfImage } from '../../../src/modules/visitation/actions/self-image/offer-self-image.ts'
import { saveAnswers } from '../../../src/modules/visitation/actions/self-image/save-answers.ts'
import { filledIn, pick } from './answers.ts'
import { mustBeDone, officialAt, type Play, settle } from './visit-acts.ts'

const allTopics = (at: Date): readonly Topic[] => {
  const today = localDateOf(at)
  const questionnaire = activeOn(selfImageVersions, today)
  if (!questionnaire) throw new Error('demo: no self-image holds on this day')
  return topicsOn(questionnaire, today)
}

/** All topics but a few, other ones for each municipality. */
function nearlyAll(play: Play, at: Date): readonly string[] {
  const codes = allTopics(at).map(topic => topic.code)
  const mayStayOpen = codes.filter(code => !demoAlwaysTopics.some(always => always === code))
  const first = pick(play.municipality, mayStayOpen.length - demoOpenTopics)
  const open = mayStayOpen.slice(first, first + demoOpenTopics)
  return codes.filter(code => !open.includes(code))
}

/** Fills in part of the self-image: the CISO most, and the topics that are answered apart each by both. */
export async function fillIn(play: Play, at: Date, topics: readonly string[]) {
  const today = localDateOf(at)
  const ciso = await officialAt(play, 'ciso', at)
  const portfolioHolder = await officialAt(play, 'portfolioHolder', at)
  const { visitId } = play
  for (const topic of allTopics(at).filter(one => topics.includes(one.code))) {
    const answerers = [
      { role: 'ciso', context: ciso },
      { role: 'portfolioHolder', context: portfolioHolder },
    ]
    for (const { role, context } of topic.apart ? answerers : answerers.slice(0, 1)) {
      const raw = filledIn(topic, role, `${play.municipality}.${role}`, today)
      mustBeDone(await saveAnswers(context, { visitId, topic: topic.code, raw }))
    }
  }
}

/** Lays the self-image before portfolio holder and secretary, who have seen it, and hands it in. */
export async function handIn(play: Play, isFull: boolean, at: Date): Promise<void> {
  const { visitId } = play
  await fillIn(play, at, isFull ? nearlyAll(play, at) : demoAlwaysTopics)
  const coordinator = await officialAt(play, 'municipalSecretary', at)
  mustBeDone(await offerSelfImage(coordinator, { visitId }))
  for (const role of ['portfolioHolder', 'municipalSecretary'] as const)
    mustBeDone(await markSeen(await officialAt(play, role, at), { visitId }))
  mustBeDone(await handInSelfImage(coordinator, { visitId }))
  await settle(play, at)
}
