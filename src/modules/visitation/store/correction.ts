// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { Correction } from '../domain/correction.ts'
import type { VisitId } from '../domain/visit.ts'

/** The correction of a final report that is under way now. */
export async function findOpenCorrection(tx: Tx, visitId: VisitId): Promise<Correction | undefined> {
  const row = await tx.sql
    .selectFrom('report_correction as c')
    .leftJoin('person as o', 'o.id', 'c.opened_by')
    .leftJoin('person as w', 'w.id', 'c.withdraw_by')
    .select(['c.id', 'c.reason', 'c.opened_at', 'c.withdraw_by', 'c.withdrawn_at'])
    .select(['o.name as opened_name', 'w.name as withdraw_name'])
    .where('c.visit_id', '=', visitId)
    .where('c.closed_at', 'is', null)
    .executeTakeFirst()
  return (
    row && {
      id: row.id,
      reason: row.reason,
      openedBy: row.opened_name ?? formerColleague,
      openedAt: row.opened_at,
      withdrawBy:
        row.withdraw_by === null
          ? null
          : { person: row.withdraw_by as PersonId, name: row.withdraw_name ?? formerColleague },
      withdrawnAt: row.withdrawn_at,
    }
  )
}

const formerColleague = 'een oud-collega'
