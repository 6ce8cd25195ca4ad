// SPDX-License-Identifier: EUPL-1.2
import type { WriteTx } from '../../../platform/db/tx.ts'

/** Notes that a point was treated. @returns false when it already was */
export async function insertTreatedPoint(
  tx: WriteTx,
  visitId: string,
  point: string,
  now: Date,
): Promise<boolean> {
  const made = await tx.sql
    .insertInto('treated_point')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      visit_id: visitId,
      point,
      treated_by: tx.scope.person ?? '',
      treated_at: now,
    })
    .onConflict(oc => oc.doNothing())
    .returning('point')
    .executeTakeFirst()
  return made !== undefined
}

/** The point is open again. @returns false when it already was */
export async function deleteTreatedPoint(tx: WriteTx, visitId: string, point: string): Promise<boolean> {
  const { numDeletedRows } = await tx.sql
    .deleteFrom('treated_point')
    .where('visit_id', '=', visitId)
    .where('point', '=', point)
    .executeTakeFirstOrThrow()
  return numDeletedRows > 0n
}
