// SPDX-License-Identifier: EUPL-1.2
import { newId, type PersonId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { Audience, Share } from '../domain/report-sharing.ts'
import type { VisitId } from '../domain/visit.ts'

/** To whom the municipality gave its report, ended shares included; oldest first. */
export async function listShares(tx: Tx, visitId: VisitId): Promise<Share[]> {
  const rows = await tx.sql
    .selectFrom('report_share as s')
    .leftJoin('person as p', 'p.id', 's.by_person')
    .selectAll('s')
    .select('p.name')
    .where('s.visit_id', '=', visitId)
    .orderBy('s.at')
    .limit(500)
    .execute()
  return rows.map(row => ({
    id: row.id,
    audience: row.audience as Audience,
    recipient: row.recipient,
    ground: row.ground,
    by: row.by_person as PersonId,
    byName: row.name ?? 'een oud-collega',
    at: row.at,
    endedAt: row.ended_at,
  }))
}

/** @returns the id of the share */
export async function insertShare(
  tx: WriteTx,
  visitId: VisitId,
  share: Pick<Share, 'audience' | 'recipient' | 'ground'>,
  now: Date,
): Promise<string> {
  const id = newId()
  await tx.sql
    .insertInto('report_share')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      visit_id: visitId,
      id,
      audience: share.audience,
      recipient: share.recipient,
      ground: share.ground,
      by_person: tx.scope.person ?? '',
      at: now,
    })
    .execute()
  return id
}

/** @returns false when it had ended already, or never was */
export async function endShare(tx: WriteTx, visitId: VisitId, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx.sql
    .updateTable('report_share')
    .set({ ended_at: now })
    .where('visit_id', '=', visitId)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}
