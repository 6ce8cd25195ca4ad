// SPDX-License-Identifier: EUPL-1.2
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import { findTopic } from '../../../../kernel/questionnaire/contents.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { keepVersion } from '../../../../platform/history/history.ts'
import { reasonSubject } from '../../domain/conversation.ts'
import { policy } from '../../policy.ts'
import { insertConversationTopic } from '../../store/dossier.ts'
import { seeVisit } from '../see-visit.ts'
import { getAnsweredQuestionnaire } from './see-dossier.ts'

type Input = { readonly visitId: string; readonly topic: string; readonly reason: string }

/** Puts a topic of the self-image on the list for the talk, and why. */
export async function chooseTopic(context: ActionContext, input: Input): Promise<Outcome<undefined>> {
  const { actor, now } = context
  authorise(actor, policy.chooseTopics, now)
  return context.write(async tx => {
    await seeVisit(tx, actor, input.visitId, 'content', now)
    const questionnaire = await getAnsweredQuestionnaire(tx, input.visitId)
    if (!findTopic(questionnaire, input.topic)) return refused(problem('onderwerp', 'unknownTopic'))
    const version = await insertConversationTopic(tx, input.visitId, input.topic, input.reason)
    if (version === undefined) return refused(problem('onderwerp', 'topicAlreadyChosen'))
    await keepVersion(tx, reasonSubject(input.visitId, input.topic), version, input.reason, now)
    tx.record({
      action: 'conversationTopic.chosen',
      object: { kind: 'visit', id: input.visitId },
      details: { topic: input.topic },
    })
    return done(undefined)
  })
}
