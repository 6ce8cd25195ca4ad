// SPDX-License-Identifier: EUPL-1.2
import { newId } from '../../../kernel/ids.ts'
import type { WriteTx } from '../../../platform/db/tx.ts'
import type { Passage } from '../domain/redaction.ts'

/** @returns the id */
export async function insertPassage(
  tx: WriteTx,
  requestId: string,
  passage: Omit<Passage, 'id'>,
  now: Date,
): Promise<string> {
  const id = newId()
  await tx.sql
    .insertInto('woo_passage')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      id,
      request_id: requestId,
      part: passage.part,
      words: passage.words,
      ground: passage.ground,
      by_person: tx.scope.person ?? '',
      at: now,
    })
    .execute()
  return id
}

/** @returns false when it was gone already, or never was */
export async function removePassage(tx: WriteTx, requestId: string, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx.sql
    .updateTable('woo_passage')
    .set({ removed_at: now })
    .where('request_id', '=', requestId)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}
