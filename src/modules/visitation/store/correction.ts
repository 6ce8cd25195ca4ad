// SPDX-License-Identifier: EUPL-1.2
import { newId, type PersonId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { Correction } from '../domain/correction.ts'
import type { VisitId } from '../domain/visit.ts'

/** The correction of a final report that is under way now. */
export async function findOpenCorrection(tx: Tx, visitId: VisitId): Promise<Correction | undefined> {
  const row = await openCorrections(tx, visitId).executeTakeFirst()
  return row && toCorrection(row)
}

/** As a query, so that it is also read along with the report (store/report.ts). */
export const openCorrections = (tx: Tx, visitId: VisitId) =>
  tx.sql
    .selectFrom('report_correction as c')
    .leftJoin('person as o', 'o.id', 'c.opened_by')
    .leftJoin('person as w', 'w.id', 'c.withdraw_by')
    .select(['c.id', 'c.reason', 'c.opened_at', 'c.withdraw_by'])
    .select(['o.name as opened_name', 'w.name as withdraw_name'])
    .where('c.visit_id', '=', visitId)
    .where('c.closed_at', 'is', null)

type Row = {
  readonly id: string
  readonly reason: string
  readonly opened_at: Date | string
  readonly withdraw_by: string | null
  readonly opened_name: string | null
  readonly withdraw_name: string | null
}

export const toCorrection = (row: Row): Correction => ({
  id: row.id,
  reason: row.reason,
  openedBy: row.opened_name ?? formerColleague,
  openedAt: new Date(row.opened_at),
  withdrawBy:
    row.withdraw_by === null
      ? null
      : { person: row.withdraw_by as PersonId, name: row.withdraw_name ?? formerColleague },
})

const formerColleague = 'een oud-collega'

// All of these run while the report is locked (lockReport), so that there is one correction at a time.

/** @returns the id of the correction */
export async function insertCorrection(
  tx: WriteTx,
  visitId: VisitId,
  reason: string,
  now: Date,
): Promise<string> {
  const id = newId()
  await tx.sql
    .insertInto('report_correction')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      id,
      visit_id: visitId,
      reason,
      opened_by: tx.scope.person ?? '',
      opened_at: now,
    })
    .execute()
  return id
}

type Change = {
  readonly withdraw_by?: string | null
  readonly withdraw_at?: Date
  readonly withdrawn_at?: Date
  readonly closed_at?: Date
}

const change = async (tx: WriteTx, id: string, set: Change): Promise<void> => {
  await tx.sql.updateTable('report_correction').set(set).where('id', '=', id).execute()
}

/** The person of the scope is the first who wants to withdraw. */
export const saveFirstWithdrawal = (tx: WriteTx, id: string, now: Date): Promise<void> =>
  change(tx, id, { withdraw_by: tx.scope.person, withdraw_at: now })

export const saveWithdrawn = (tx: WriteTx, id: string, now: Date): Promise<void> =>
  change(tx, id, { withdrawn_at: now })

export const closeCorrection = (tx: WriteTx, id: string, now: Date): Promise<void> =>
  change(tx, id, { closed_at: now })
