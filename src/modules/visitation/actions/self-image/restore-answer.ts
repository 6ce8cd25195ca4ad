// SPDX-License-Identifier: EUPL-1.2
import { NotFound } from '../../../../kernel/errors.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { Answer } from '../../../../kernel/questionnaire/answer.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { getVersion, keepVersion } from '../../../../platform/history/history.ts'
import { isOpenForAnswers } from '../../domain/answer-rights.ts'
import { policy } from '../../policy.ts'
import { getAnsweringState, listAnswersTo, saveAnswers } from '../../store/answer.ts'
import { placeOf } from './save-answers.ts'
import { answerSubject } from './subjects.ts'

type Input = {
  readonly visitId: string
  readonly topic: string
  readonly question: string
  readonly version: number
}

/**
 * Makes an earlier text the newest again; what stood there stays in the history. The note beside it does not change.
 * @throws NotFound when there is no such version in the slot in which this person answers
 */
export async function restoreAnswer(context: ActionContext, input: Input): Promise<Outcome<undefined>> {
  const { actor, now } = context
  authorise(actor, policy.answer, now)
  return context.write(async tx => {
    const { visitId } = input
    const state = await getAnsweringState(tx, visitId)
    const { topic, slot } = placeOf(state, input.topic, actor.organisation.roles)
    const question = topic.questions.find(one => one.code === input.question)
    if (question?.kind !== 'text') throw new NotFound()
    if (!isOpenForAnswers(state.state, state.handedInAt)) return refused(problem('', 'selfImageClosed'))
    const subject = answerSubject(visitId, slot, question.code)
    const { body } = await getVersion(tx, subject, input.version)
    const [stored] = await listAnswersTo(tx, visitId, slot, [question.code])
    const answer: Answer = {
      ...(body !== '' && { value: { kind: 'text', text: body } }),
      ...(stored?.answer.note !== undefined && { note: stored.answer.note }),
    }
    const version = (stored?.version ?? 0) + 1
    const saved = await saveAnswers(tx, visitId, slot, [{ question, answer, version }], now)
    if (saved.length === 0) return refused(problem('', 'conflict'))
    await keepVersion(tx, subject, version, body, now)
    tx.record({
      action: 'answer.restored',
      object: { kind: 'selfImage', id: visitId },
      details: { question: question.code, slot, version, from: input.version },
    })
    return done(undefined)
  })
}
