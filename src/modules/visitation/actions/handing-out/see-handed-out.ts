// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../../../kernel/actor.ts'
import { localDateOf } from '../../../../kernel/dates.ts'
import { NotFound } from '../../../../kernel/errors.ts'
import { type HandedOut, holds } from '../../../../kernel/handing-out/handed-out.ts'
import { movesFor } from '../../../../kernel/handing-out/moves.ts'
import { may } from '../../../../kernel/policy.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { getHandedOut, listHandedOut, listSteps } from '../../../../platform/handing-out/store.ts'
import { isOpenForAnswers } from '../../domain/answer-rights.ts'
import {
  type HandedOutView,
  mayBeHandedOut,
  selfImageSubject,
  topicPartsOf,
} from '../../domain/handing-out.ts'
import type { Participation } from '../../domain/participation.ts'
import { readSelfImage } from '../../domain/self-image-reading.ts'
import { policy } from '../../policy.ts'
import { listAnswersTo } from '../../store/answer.ts'
import { getSelfImage } from '../../store/self-image.ts'
import { listReceivers } from './place.ts'

export type HandedOutList = { readonly participation: Participation; readonly items: readonly HandedOut[] }

/** What was handed out of this self-image: all of it for who reads the whole, of others what they hold. */
export async function seeHandedOutList(tx: Tx, actor: Actor, visitId: string): Promise<HandedOutList> {
  const { participation } = await getSelfImage(tx, visitId)
  const all = await listHandedOut(tx, selfImageSubject(visitId))
  const readsAll = may(actor, policy.seeSelfImage)
  return { participation, items: all.filter(one => readsAll || holds(one, actor.personId)) }
}

/**
 * One thing that was handed out, with its questions, their answers and its thread.
 * @throws NotFound for who neither holds it nor reads the whole self-image
 */
export async function seeHandedOut(
  tx: Tx,
  actor: Actor,
  place: { readonly visitId: string; readonly id: string },
  now: Date,
): Promise<HandedOutView> {
  const one = await getHandedOut(tx, selfImageSubject(place.visitId), place.id)
  const isHolder = holds(one, actor.personId)
  if (!isHolder && !may(actor, policy.seeSelfImage)) throw new NotFound()
  const { participation, questionnaire, openedOn, handedInAt } = await getSelfImage(tx, place.visitId)
  const answers = await listAnswersTo(tx, place.visitId, 'municipality', one.parts)
  const read = readSelfImage(questionnaire, openedOn, answers, () => true).flatMap(each => each.topics)
  const mayWork = may(actor, policy.workOnHandedOut) && isOpenForAnswers(participation.state, handedInAt)
  const moves = mayWork ? movesFor(one, actor.personId) : []
  return {
    participation,
    one,
    steps: await listSteps(tx, one.id),
    topics: topicPartsOf(mayBeHandedOut(questionnaire, openedOn), one.parts).map(part => {
      const words = read.find(each => each.topic === part.topic)
      return {
        ...part,
        answers,
        read: words && {
          ...words,
          questions: words.questions.filter(each => one.parts.includes(each.question.code)),
        },
      }
    }),
    fillsIn: mayWork && isHolder && one.state === 'open',
    moves,
    receivers: moves.includes('handedOn')
      ? (await listReceivers(tx, actor.personId, localDateOf(now))).filter(
          each => each.id !== one.sender.id && (each.id !== one.holder.id || one.state !== 'open'),
        )
      : [],
  }
}
