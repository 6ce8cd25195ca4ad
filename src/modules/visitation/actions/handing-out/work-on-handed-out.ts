// SPDX-License-Identifier: EUPL-1.2
import { handingOutTasks } from '../../../../../content/texts/handing-out.ts'
import { localDateOf } from '../../../../kernel/dates.ts'
import { NotFound } from '../../../../kernel/errors.ts'
import { holds } from '../../../../kernel/handing-out/handed-out.ts'
import type { Move } from '../../../../kernel/handing-out/moves.ts'
import { done, isRefused, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise, may } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { moveHandedOut } from '../../../../platform/handing-out/hand-out.ts'
import { getHandedOut, lockHandedOut } from '../../../../platform/handing-out/store.ts'
import { isOpenForAnswers } from '../../domain/answer-rights.ts'
import { hasOpenTopic, mayBeHandedOut, selfImageSubject, topicPartsOf } from '../../domain/handing-out.ts'
import { policy } from '../../policy.ts'
import { listAnswersTo } from '../../store/answer.ts'
import { getSelfImage } from '../../store/self-image.ts'
import { type AnswersInput, keepAnswers, type SavedAnswers } from '../self-image/save-answers.ts'
import { listReceivers } from './place.ts'

/**
 * Saves answers to questions that were handed out to this person, and to no other questions.
 * @throws NotFound when they were not, not any more, or not this topic
 */
export async function answerHandedOut(
  context: ActionContext,
  input: AnswersInput & { readonly handedOut: string },
): Promise<Outcome<SavedAnswers>> {
  const { actor, now } = context
  authorise(actor, policy.workOnHandedOut, now)
  return context.write(async tx => {
    await lockHandedOut(tx, input.handedOut)
    const one = await getHandedOut(tx, selfImageSubject(input.visitId), input.handedOut)
    if (!holds(one, actor.personId)) throw new NotFound()
    if (one.state !== 'open') return refused(problem('', 'handedOutOtherwise'))
    return keepAnswers(
      tx,
      input,
      ({ questionnaire, openedOn }) => {
        const part = topicPartsOf(mayBeHandedOut(questionnaire, openedOn), one.parts).find(
          each => each.topic.code === input.topic,
        )
        if (!part) throw new NotFound()
        return { topic: part.topic, slot: 'municipality', only: one.parts }
      },
      now,
    )
  })
}

/**
 * Asks, replies, hands on, gives back, takes over or takes back.
 * @throws NotFound for who neither holds it nor reads the whole self-image
 */
export async function takeStep(
  context: ActionContext,
  input: { readonly visitId: string; readonly handedOut: string; readonly move: Move },
): Promise<Outcome<{ readonly stillSees: boolean }>> {
  const { actor, now } = context
  authorise(actor, policy.workOnHandedOut, now)
  return context.write(async tx => {
    const subject = selfImageSubject(input.visitId)
    const readsAll = may(actor, policy.seeSelfImage)
    if (!readsAll && !holds(await getHandedOut(tx, subject, input.handedOut), actor.personId))
      throw new NotFound()
    const { participation, handedInAt, questionnaire, openedOn } = await getSelfImage(tx, input.visitId)
    if (!isOpenForAnswers(participation.state, handedInAt)) return refused(problem('', 'selfImageClosed'))
    const { move } = input
    if (move.kind === 'handedOn' && move.to !== undefined) {
      const receivers = await listReceivers(tx, actor.personId, localDateOf(now))
      if (!receivers.some(one => one.id === move.to)) return refused(problem('to', 'colleagueUnknown'))
    }
    if (move.kind === 'answered' && move.body === '') {
      const { parts, state } = await getHandedOut(tx, subject, input.handedOut)
      const answers = await listAnswersTo(tx, input.visitId, 'municipality', parts)
      const topics = topicPartsOf(mayBeHandedOut(questionnaire, openedOn), parts)
      const answered = answers.map(one => one.question)
      if (state === 'open' && hasOpenTopic(topics, answered)) return refused(problem('body', 'topicLeftOpen'))
    }
    const which = { subject, id: input.handedOut }
    const moved = await moveHandedOut(tx, which, move, handingOutTasks, now)
    if (isRefused(moved)) return moved
    return done({ stillSees: readsAll || holds(moved.value, actor.personId) })
  })
}
