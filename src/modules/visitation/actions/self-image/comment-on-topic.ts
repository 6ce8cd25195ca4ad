// SPDX-License-Identifier: EUPL-1.2
import { NotAllowed, NotFound } from '../../../../kernel/errors.ts'
import { done, type Outcome } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { findTopic } from '../../../../kernel/questionnaire/contents.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { addComment, removeComment } from '../../../../platform/comments/comment.ts'
import { mayComment } from '../../domain/answer-rights.ts'
import { areBothDone } from '../../domain/self-image-overview.ts'
import { policy } from '../../policy.ts'
import { loadSelfImage } from './see-self-image.ts'
import { topicSubject } from './subjects.ts'

/** Leaves a remark for colleagues beside a topic. */
export async function commentOnTopic(
  context: ActionContext,
  input: { readonly visitId: string; readonly topic: string; readonly body: string },
): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.answer, now)
  return context.write(async tx => {
    const { selfImage, given, parties } = await loadSelfImage(tx, input.visitId, now)
    const topic = findTopic(selfImage.questionnaire, input.topic)
    if (!topic) throw new NotFound()
    const isDone = areBothDone(topic, { given, parties, openedOn: selfImage.openedOn })
    if (!mayComment(actor.organisation.roles, topic, isDone)) throw new NotAllowed('answeredApart')
    return done(await addComment(tx, topicSubject(input.visitId, input.topic), input.body, now))
  })
}

/**
 * Takes back the own remark.
 * @throws NotFound when this person made no such remark beside this topic
 */
export async function takeBackComment(
  context: ActionContext,
  input: { readonly visitId: string; readonly topic: string; readonly comment: string },
): Promise<Outcome<undefined>> {
  const { actor, now } = context
  authorise(actor, policy.answer, now)
  return context.write(async tx => {
    const subject = topicSubject(input.visitId, input.topic)
    if (!(await removeComment(tx, subject, input.comment, now))) throw new NotFound()
    return done(undefined)
  })
}
