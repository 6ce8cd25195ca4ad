// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { ConversationTopic } from '../domain/conversation.ts'
import type { DueWeeks } from '../domain/due-dates.ts'
import type { RoundId } from '../domain/visit.ts'

/** What the committee wants to talk about, in order. */
export async function listConversationTopics(tx: Tx, visitId: string): Promise<ConversationTopic[]> {
  const rows = await tx.sql
    .selectFrom('conversation_topic')
    .select(['topic_code', 'reason', 'position'])
    .where('visit_id', '=', visitId)
    .orderBy('position')
    .execute()
  return rows.map(row => ({ code: row.topic_code, reason: row.reason, position: row.position }))
}

/** Puts a topic last on the list, or changes its reason. */
export async function saveConversationTopic(
  tx: WriteTx,
  visitId: string,
  topic: string,
  reason: string,
): Promise<void> {
  const organisation_id = tx.scope.organisation ?? ''
  await tx.sql
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
    }))
    .onConflict(oc => oc.columns(['organisation_id', 'visit_id', 'topic_code']).doUpdateSet({ reason }))
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

/** The weeks in which this round counts its due dates. */
export async function findDueWeeks(tx: Tx, round: RoundId): Promise<DueWeeks | undefined> {
  const row = await tx.sql.selectFrom('round').select('due_weeks').where('id', '=', round).executeTakeFirst()
  return row?.due_weeks as DueWeeks | undefined
}
