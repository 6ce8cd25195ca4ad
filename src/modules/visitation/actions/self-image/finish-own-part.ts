// SPDX-License-Identifier: EUPL-1.2
import { topicsOf } from '../../../../kernel/questionnaire/contents.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { finishWorkItems } from '../../../../platform/work/work-item.ts'
import { type ApartSlot, answersIn } from '../../domain/self-image.ts'
import { topicState } from '../../domain/self-image-overview.ts'
import { type AnsweringState, listAnswersTo } from '../../store/answer.ts'

/** When somebody has answered every topic that he or she answers apart, that task is done. */
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
  if (topics.every(topic => topicState(topic, answers, openedOn) === 'done'))
    await finishWorkItems(tx, `visit:${visitId}:apart:${slot}`, now)
}
