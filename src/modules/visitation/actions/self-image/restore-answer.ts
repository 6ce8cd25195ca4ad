// SPDX-License-Identifier: EUPL-1.2
import { Conflict, NotFound } from '../../../../kernel/errors.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { getVersion } from '../../../../platform/history/history.ts'
import { answerOf, answerSubject } from '../../domain/answer-history.ts'
import { isOpenForAnswers } from '../../domain/answer-rights.ts'
import { isSameAnswer } from '../../domain/answer-values.ts'
import { inWords } from '../../domain/decide-answers.ts'
import { policy } from '../../policy.ts'
import { getAnsweringState, listAnswersTo, saveAnswers } from '../../store/answer.ts'
import { finishOwnPart } from './finish-own-part.ts'
import { placeOf } from './save-answers.ts'

type Input = {
  readonly visitId: string
  readonly topic: string
  readonly question: string
  readonly version: number
  /** The version that held when the page with the history was made. */
  readonly holds: number
}

/**
 * Makes an earlier answer the newest again, its note included; what stood there stays in the history.
 * @throws NotFound when there is no such version in the slot in which this person answers; Conflict when the answer
 *   changed since this person looked
 */
export async function restoreAnswer(context: ActionContext, input: Input): Promise<Outcome<undefined>> {
  const { actor, now } = context
  authorise(actor, policy.answer, now)
  return context.write(async tx => {
    const { visitId } = input
    const state = await getAnsweringState(tx, visitId, [input.question])
    const { topic, slot } = placeOf(state, input.topic, actor.organisation.roles)
    const question = topic.questions.find(one => one.code === input.question)
    if (!question) throw new NotFound()
    if (!isOpenForAnswers(state.state, state.handedInAt)) return refused(problem('', 'selfImageClosed'))
    const stored = state.given.find(one => one.slot === slot)
    const earlier = await getVersion(tx, answerSubject(visitId, slot, question.code), input.version)
    const answer = answerOf(earlier, stored?.answer)
    if (isSameAnswer(stored?.answer, answer)) return done(undefined)
    const stale = async () => {
      const [theirs] = await listAnswersTo(tx, visitId, slot, [question.code])
      const texts = { mine: inWords(question, answer), theirs: inWords(question, theirs?.answer) }
      return new Conflict({ ...texts, theirVersion: theirs?.version ?? 0 })
    }
    if (stored?.version !== input.holds) throw await stale()
    const version = stored.version + 1
    const saved = await saveAnswers(tx, visitId, slot, [{ question, answer, version }], now)
    if (saved.length === 0) throw await stale()
    tx.record({
      action: 'answer.restored',
      object: { kind: 'selfImage', id: visitId },
      details: { question: question.code, slot, version, from: input.version },
    })
    if (slot !== 'municipality') await finishOwnPart(tx, visitId, slot, state, now)
    return done(undefined)
  })
}
