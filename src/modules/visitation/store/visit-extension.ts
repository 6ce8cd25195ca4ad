// SPDX-License-Identifier: EUPL-1.2
import { Conflict } from '../../../kernel/errors.ts'
import type { WriteTx } from '../../../platform/db/tx.ts'
import type { Extension } from '../domain/extending.ts'
import type { Visit } from '../domain/visit.ts'

/**
 * Saves a later date for a step of a visit, as a row with who and why.
 * @throws Conflict when the visit changed since it was read
 */
export async function saveExtension(
  tx: WriteTx,
  visit: Visit,
  { step, until }: Extension,
  reason: string,
  now: Date,
): Promise<void> {
  const { numUpdatedRows } = await tx.sql
    .updateTable('visit')
    .set({ extended: JSON.stringify({ ...visit.extended, [step]: until }), version: visit.version + 1 })
    .where('id', '=', visit.id)
    .where('version', '=', visit.version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new Conflict({ mine: until, theirs: '', theirVersion: visit.version + 1 })
  await tx.sql
    .insertInto('visit_extension')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      visit_id: visit.id,
      step,
      due_on: until,
      reason,
      by_person: tx.scope.person,
      at: now,
    })
    .execute()
}
