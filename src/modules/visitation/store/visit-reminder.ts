// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import type { WriteTx } from '../../../platform/db/tx.ts'
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
