// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import { type ConversationTopic, reasonSubject } from '../domain/conversation.ts'

/** What the committee wants to talk about, in order. `lock` keeps others from changing the order meanwhile. */
export async function listConversationTopics(
  tx: Tx,
  visitId: string,
  lock?: 'lock',
): Promise<ConversationTopic[]> {
  let query = tx.sql
    .selectFrom('conversation_topic')
    .select(['topic_code', 'reason', 'position', 'version'])
    .where('visit_id', '=', visitId)
    .orderBy('position')
    .orderBy('topic_code')
  if (lock) query = query.forUpdate()
  const rows = await query.execute()
  return rows.map(toTopic)
}

type Row = { topic_code: string; reason: string; position: number; version: number }
export const toTopic = (row: Row): ConversationTopic => ({
  code: row.topic_code,
  reason: row.reason,
  position: row.position,
  version: row.version,
})

/**
 * Puts a topic last on the list. One that was on it before goes on counting its versions where it stopped.
 * @returns its version; undefined when it was already there
 */
export async function insertConversationTopic(
  tx: WriteTx,
  visitId: string,
  topic: string,
  reason: string,
): Promise<number | undefined> {
  const organisation_id = tx.scope.organisation ?? ''
  const subject = reasonSubject(visitId, topic)
  const made = await tx.sql
    .insertInto('conversation_topic')
    .values(eb => ({
      organisation_id,
      visit_id: visitId,
      topic_code: topic,
      reason,
      position: eb
        .selectFrom('conversation_topic')
        .where('visit_id', '=', visitId)
        .select(sql<number>`coalesce(max(position), 0) + 1`.as('next')),
      version: eb
        .selectFrom('text_version')
        .where('subject_kind', '=', subject.kind)
        .where('subject_id', '=', subject.id)
        .select(sql<number>`coalesce(max(version), 0) + 1`.as('next')),
    }))
    .onConflict(oc => oc.doNothing())
    .returning('version')
    .executeTakeFirst()
  return made?.version
}

/** Saves another reason for a topic that is locked. */
export async function saveReason(
  tx: WriteTx,
  visitId: string,
  topic: Pick<ConversationTopic, 'code' | 'reason' | 'version'>,
): Promise<void> {
  await tx.sql
    .updateTable('conversation_topic')
    .set({ reason: topic.reason, version: topic.version })
    .where('visit_id', '=', visitId)
    .where('topic_code', '=', topic.code)
    .execute()
}

/** Saves the places of topics on the list. */
export async function savePlaces(
  tx: WriteTx,
  visitId: string,
  topics: readonly ConversationTopic[],
): Promise<void> {
  for (const topic of topics)
    await tx.sql
      .updateTable('conversation_topic')
      .set({ position: topic.position })
      .where('visit_id', '=', visitId)
      .where('topic_code', '=', topic.code)
      .execute()
}

/** @returns false when it was not on the list */
export async function deleteConversationTopic(tx: WriteTx, visitId: string, topic: string): Promise<boolean> {
  const { numDeletedRows } = await tx.sql
    .deleteFrom('conversation_topic')
    .where('visit_id', '=', visitId)
    .where('topic_code', '=', topic)
    .executeTakeFirstOrThrow()
  return numDeletedRows > 0n
}
