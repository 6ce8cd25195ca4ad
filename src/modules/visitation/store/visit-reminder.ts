// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { Reminder } from '../domain/reminder.ts'
import type { VisitId } from '../domain/visit.ts'

/** Keeps that who must move is reminded of a step today; false when that was done before on this day. */
export async function claimReminder(
  tx: WriteTx,
  visitId: VisitId,
  { step, turn }: Reminder,
  today: LocalDate,
  now: Date,
): Promise<boolean> {
  const row = await tx.sql
    .insertInto('visit_reminder')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      visit_id: visitId,
      step,
      on_day: today,
      turn,
      by_person: tx.scope.person,
      at: now,
    })
    .onConflict(oc => oc.doNothing())
    .returning('step')
    .executeTakeFirst()
  return row !== undefined
}

/** The last day on which somebody was reminded of this step of a visit, by hand or by itself. */
export async function findLastReminded(
  tx: Tx,
  visitId: VisitId,
  { step }: Pick<Reminder, 'step'>,
): Promise<LocalDate | undefined> {
  const row = await tx.sql
    .selectFrom('visit_reminder')
    .select('on_day')
    .where('visit_id', '=', visitId)
    .where('step', '=', step)
    .orderBy('on_day', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.on_day as LocalDate | undefined
}
