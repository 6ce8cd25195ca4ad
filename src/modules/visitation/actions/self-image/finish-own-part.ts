// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import { topicsOf } from '../../../../kernel/questionnaire/contents.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { finishWorkItems } from '../../../../platform/work/work-item.ts'
import { partiesOf } from '../../domain/answer-rights.ts'
import { type ApartSlot, answersIn, apartSlots } from '../../domain/self-image.ts'
import { topicState } from '../../domain/self-image-overview.ts'
import { type AnsweringState, listAnswersTo } from '../../store/answer.ts'
import { listRoleHolders } from '../../store/self-image.ts'

/**
 * When somebody has answered every topic that he or she answers apart, that task is done; for who is both portfolio holder
 * and CISO, in both roles.
 */
export async function finishOwnPart(
  tx: WriteTx,
  visitId: string,
  slot: ApartSlot,
  { questionnaire, openedOn }: AnsweringState,
  now: Date,
): Promise<void> {
  const topics = topicsOf(questionnaire).filter(topic => topic.apart)
  const codes = topics.flatMap(topic => topic.questions).map(question => question.code)
  const answers = answersIn(slot, await listAnswersTo(tx, visitId, slot, codes))
  if (topics.some(topic => topicState(topic, answers, openedOn) !== 'done')) return
  const parties = partiesOf(await listRoleHolders(tx, visitId, apartSlots, localDateOf(now)))
  for (const done of apartSlots.filter(one => one === slot || !parties.includes(one)))
    await finishWorkItems(tx, `visit:${visitId}:apart:${done}`, now)
}
