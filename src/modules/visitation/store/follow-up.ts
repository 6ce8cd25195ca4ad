// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import { Conflict } from '../../../kernel/errors.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { Decided, FollowUp, FollowUpDecision } from '../domain/follow-up.ts'
import type { VisitId } from '../domain/visit.ts'

/** What the municipality decided about each action perspective so far. */
export async function listFollowUps(tx: Tx, visitId: VisitId): Promise<FollowUp[]> {
  const rows = await tx.sql
    .selectFrom('follow_up as f')
    .leftJoin('person as p', 'p.id', 'f.owner_id')
    .select([
      'f.perspective_id',
      'f.decision',
      'f.reason',
      'f.owner_id',
      'f.due_on',
      'f.done_at',
      'f.version',
    ])
    .select('p.name')
    .where('f.visit_id', '=', visitId)
    .execute()
  return rows.map(row => ({
    perspective: row.perspective_id,
    decision: row.decision as FollowUpDecision,
    reason: row.reason,
    ownerId: row.owner_id as PersonId | null,
    ownerName: row.owner_id === null ? null : (row.name ?? 'een oud-collega'),
    dueOn: row.due_on as LocalDate | null,
    doneAt: row.done_at,
    version: row.version,
  }))
}

/**
 * Saves a decision; version 0 is the first. A new decision opens what was done.
 * @returns the new version
 * @throws Conflict when a colleague decided in between
 */
export async function saveFollowUp(
  tx: WriteTx,
  visitId: VisitId,
  perspective: string,
  decided: Decided,
  version: number,
): Promise<number> {
  const values = {
    decision: decided.decision,
    reason: decided.reason,
    owner_id: decided.ownerId,
    due_on: decided.dueOn,
    done_at: null,
    person_id: tx.scope.person ?? '',
  }
  const row = await tx.sql
    .insertInto('follow_up')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      visit_id: visitId,
      perspective_id: perspective,
      version: 1,
      ...values,
    })
    .onConflict(oc =>
      oc
        .columns(['organisation_id', 'visit_id', 'perspective_id'])
        .doUpdateSet({ ...values, version: version + 1 })
        .where('follow_up.version', '=', version),
    )
    .returning('version')
    .executeTakeFirst()
  if (row) return row.version
  const theirs = (await listFollowUps(tx, visitId)).find(one => one.perspective === perspective)
  throw new Conflict({
    mine: decided.reason,
    theirs: theirs?.reason ?? '',
    theirVersion: theirs?.version ?? version,
  })
}

/** @throws Conflict when a colleague changed the decision in between */
export async function saveDone(
  tx: WriteTx,
  visitId: VisitId,
  followUp: FollowUp,
  doneAt: Date | null,
): Promise<void> {
  const { numUpdatedRows } = await tx.sql
    .updateTable('follow_up')
    .set({ done_at: doneAt, version: followUp.version + 1 })
    .where('visit_id', '=', visitId)
    .where('perspective_id', '=', followUp.perspective)
    .where('version', '=', followUp.version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new Conflict({ mine: '', theirs: '', theirVersion: followUp.version + 1 })
}
