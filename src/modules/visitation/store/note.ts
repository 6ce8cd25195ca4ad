// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely'
import type { PersonId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { ConversationNote } from '../domain/conversation.ts'

/** The notes of a talk, oldest first; at most 500. */
export async function listNotes(tx: Tx, visitId: string, noteId?: string): Promise<ConversationNote[]> {
  let query = tx.sql
    .selectFrom('conversation_note as n')
    .leftJoin('person as p', 'p.id', 'n.person_id')
    .select(['n.id', 'n.topic_code', 'n.person_id', 'n.body', 'n.version', 'n.saved_at', 'p.name'])
    .where('n.visit_id', '=', visitId)
    .orderBy('n.saved_at')
    .limit(500)
  if (noteId) query = query.where('n.id', '=', noteId)
  const rows = await query.execute()
  return rows.map(row => ({
    id: row.id,
    topic: row.topic_code,
    person: { id: row.person_id as PersonId, name: row.name ?? 'iemand van de commissie' },
    body: row.body,
    version: row.version,
    savedAt: row.saved_at,
  }))
}

type Saved = {
  readonly id: string
  readonly topic: string | null
  readonly body: string
  readonly version: number
}

/**
 * Saves a note of the scope's person, if its version is still the one before.
 * @returns false when it was saved meanwhile, belongs to somebody else or to another visit
 */
export async function saveNote(tx: WriteTx, visitId: string, note: Saved, now: Date): Promise<boolean> {
  const saved = await tx.sql
    .insertInto('conversation_note')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      id: note.id,
      visit_id: visitId,
      topic_code: note.topic,
      person_id: tx.scope.person ?? '',
      body: note.body,
      version: note.version,
      saved_at: now,
    })
    .onConflict(oc =>
      oc
        .columns(['organisation_id', 'id'])
        .doUpdateSet({ body: note.body, version: note.version, saved_at: now })
        .where(
          sql<boolean>`conversation_note.version = ${note.version} - 1
            AND conversation_note.person_id = ${tx.scope.person}
            AND conversation_note.visit_id = ${visitId}`,
        ),
    )
    .returning('id')
    .executeTakeFirst()
  return saved !== undefined
}
