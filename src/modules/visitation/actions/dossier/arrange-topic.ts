// SPDX-License-Identifier: EUPL-1.2
import { NotFound } from '../../../../kernel/errors.ts'
import { done, type Outcome } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { moveTopic } from '../../domain/conversation.ts'
import { policy } from '../../policy.ts'
import { deleteConversationTopic, listConversationTopics, savePlaces } from '../../store/dossier.ts'
import { seeVisit } from '../see-visit.ts'

type Input = { readonly visitId: string; readonly topic: string; readonly change: 'up' | 'down' | 'drop' }

/**
 * Moves a topic of the talk up or down, or takes it off the list.
 * @throws NotFound when it is not on the list
 */
export async function arrangeTopic(context: ActionContext, input: Input): Promise<Outcome<undefined>> {
  const { actor, now } = context
  authorise(actor, policy.chooseTopics, now)
  return context.write(async tx => {
    const { visitId, topic, change } = input
    await seeVisit(tx, actor, visitId, 'content', now)
    const topics = await listConversationTopics(tx, visitId, 'lock')
    if (!topics.some(one => one.code === topic)) throw new NotFound()
    if (change === 'drop') await deleteConversationTopic(tx, visitId, topic)
    else await savePlaces(tx, visitId, moveTopic(topics, topic, change))
    tx.record({
      action: 'conversationTopic.arranged',
      object: { kind: 'visit', id: visitId },
      details: { topic, change },
    })
    return done(undefined)
  })
}
