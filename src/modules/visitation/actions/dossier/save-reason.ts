// SPDX-License-Identifier: EUPL-1.2
import { Conflict, NotFound } from '../../../../kernel/errors.ts'
import { done, type Outcome } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { getVersion, keepVersion } from '../../../../platform/history/history.ts'
import { type ConversationTopic, reasonSubject } from '../../domain/conversation.ts'
import { policy } from '../../policy.ts'
import { listConversationTopics, saveReason as save } from '../../store/dossier.ts'
import { seeVisit } from '../see-visit.ts'

type Place = { readonly visitId: string; readonly topic: string }

/**
 * Changes why the committee wants to talk about a topic.
 * @throws NotFound when it is not on the list, Conflict when a colleague changed the reason meanwhile
 */
export const saveReason = (
  context: ActionContext,
  input: Place & { readonly reason: string; readonly version: number },
): Promise<Outcome<undefined>> =>
  change(context, input, async (tx, topic) => {
    const { reason, version } = input
    await keep(tx, input, topic, { reason, version, action: 'conversationTopic.reasonSaved' }, context.now)
  })

/** Makes an earlier reason the newest again; what stood there stays in the history. @throws as saving does */
export const restoreReason = (
  context: ActionContext,
  input: Place & { readonly version: number; readonly holds: number },
): Promise<Outcome<undefined>> =>
  change(context, input, async (tx, topic) => {
    const earlier = await getVersion(tx, reasonSubject(input.visitId, input.topic), input.version)
    const change = { reason: earlier.body, version: input.holds, action: 'conversationTopic.reasonRestored' }
    await keep(tx, input, topic, change, context.now)
  })

async function change(
  { actor, now, write }: ActionContext,
  { visitId, topic: code }: Place,
  work: (tx: WriteTx, topic: ConversationTopic) => Promise<void>,
): Promise<Outcome<undefined>> {
  authorise(actor, policy.chooseTopics, now)
  return write(async tx => {
    await seeVisit(tx, actor, visitId, 'content', now)
    const topic = (await listConversationTopics(tx, visitId, 'lock')).find(one => one.code === code)
    if (!topic) throw new NotFound()
    await work(tx, topic)
    return done(undefined)
  })
}

async function keep(
  tx: WriteTx,
  { visitId, topic: code }: Place,
  stored: ConversationTopic,
  { reason, version, action }: { reason: string; version: number; action: string },
  now: Date,
): Promise<void> {
  if (reason === stored.reason) return
  if (version !== stored.version)
    throw new Conflict({ mine: reason, theirs: stored.reason, theirVersion: stored.version })
  const next = stored.version + 1
  await save(tx, visitId, { code, reason, version: next })
  await keepVersion(tx, reasonSubject(visitId, code), next, reason, now)
  tx.record({ action, object: { kind: 'visit', id: visitId }, details: { topic: code, version: next } })
}
