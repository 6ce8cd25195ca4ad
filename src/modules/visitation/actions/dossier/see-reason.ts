// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../../../kernel/actor.ts'
import { NotFound } from '../../../../kernel/errors.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { listVersions } from '../../../../platform/history/history.ts'
import { reasonSubject } from '../../domain/conversation.ts'
import { topicTitle } from '../../domain/report-document.ts'
import { listConversationTopics } from '../../store/dossier.ts'
import { seeVisit } from '../see-visit.ts'

type Place = { readonly visitId: string; readonly topic: string }

/**
 * Why the committee wants to talk about a topic, with every version of it.
 * @throws NotFound when the topic is not on the list, or for who may not see the content of the visit
 */
export async function seeReason(tx: Tx, actor: Actor, { visitId, topic: code }: Place, now: Date) {
  const visit = await seeVisit(tx, actor, visitId, 'content', now)
  const topic = (await listConversationTopics(tx, visitId)).find(one => one.code === code)
  if (!topic) throw new NotFound()
  return {
    visit,
    topic,
    title: topicTitle(code),
    versions: await listVersions(tx, reasonSubject(visitId, code)),
  }
}
