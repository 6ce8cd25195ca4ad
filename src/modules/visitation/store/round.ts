// SPDX-License-Identifier: EUPL-1.2
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { LocalDate } from '../../../kernel/dates.ts'
import { Conflict, NotFound } from '../../../kernel/errors.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { DueWeeks } from '../domain/due-dates.ts'
import type { Recess } from '../domain/recess.ts'
import type { ReminderDays } from '../domain/reminder-days.ts'
import type { Round, RoundDraft } from '../domain/round.ts'
import type { RoundId } from '../domain/visit.ts'

/** The committee's rounds, the newest term first; at most 50. */
export async function listRounds(tx: Tx, id?: string): Promise<Round[]> {
  let query = tx.sql
    .selectFrom('round')
    .select(['id', 'name', 'mandate', 'starts_on', 'ends_on', 'target', 'due_weeks', 'version'])
    .select(['contact_phone', 'contact_email', 'aims', 'visits_per_month', 'reminder_days'])
    .select(eb =>
      jsonArrayFrom(
        eb
          .selectFrom('recess as r')
          .whereRef('r.round_id', '=', 'round.id')
          .where('r.withdrawn_at', 'is', null)
          .select(['r.id', 'r.name', 'r.reason', 'r.starts_on as startsOn', 'r.ends_on as endsOn'])
          .orderBy('r.starts_on'),
      ).as('recesses'),
    )
    .orderBy('starts_on', 'desc')
    .orderBy('name')
    .limit(50)
  if (id !== undefined) query = query.where('id', '=', id)
  const rows = await query.execute()
  return rows.map(row => ({
    id: row.id as RoundId,
    name: row.name,
    mandate: row.mandate,
    aims: row.aims as string[],
    startsOn: row.starts_on as LocalDate,
    endsOn: row.ends_on as LocalDate,
    target: row.target,
    visitsPerMonth: row.visits_per_month,
    dueWeeks: row.due_weeks as DueWeeks,
    reminderDays: row.reminder_days as ReminderDays,
    contact: { phone: row.contact_phone, email: row.contact_email },
    recesses: row.recesses as Recess[],
    version: row.version,
  }))
}

/** @throws NotFound when the committee of the scope has no such round */
export async function getRound(tx: Tx, id: string): Promise<Round> {
  const [round] = await listRounds(tx, id)
  if (!round) throw new NotFound()
  return round
}

/**
 * The round, held until the end of the transaction: who changes its recess does so one at a time.
 * @throws NotFound
 */
export async function lockRound(tx: WriteTx, id: string): Promise<Round> {
  await tx.sql.selectFrom('round').select('id').where('id', '=', id).forUpdate().execute()
  return getRound(tx, id)
}

export async function insertRound(tx: WriteTx, draft: RoundDraft, now: Date): Promise<RoundId> {
  const id = newId<'RoundId'>()
  await tx.sql
    .insertInto('round')
    .values({ organisation_id: tx.scope.organisation ?? '', id, ...columns(draft), created_at: now })
    .execute()
  return id
}

/**
 * Saves a changed round.
 * @throws Conflict when it changed since this version was read
 */
export async function saveRound(tx: WriteTx, round: Round, draft: RoundDraft): Promise<void> {
  const { numUpdatedRows } = await tx.sql
    .updateTable('round')
    .set({ ...columns(draft), version: round.version + 1 })
    .where('id', '=', round.id)
    .where('version', '=', round.version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) {
    const stored = await getRound(tx, round.id)
    throw new Conflict({ mine: draft.mandate, theirs: stored.mandate, theirVersion: stored.version })
  }
}

const columns = (draft: RoundDraft) => ({
  name: draft.name,
  mandate: draft.mandate,
  aims: JSON.stringify(draft.aims),
  starts_on: draft.startsOn,
  ends_on: draft.endsOn,
  target: draft.target,
  visits_per_month: draft.visitsPerMonth,
  due_weeks: JSON.stringify(draft.dueWeeks),
  reminder_days: JSON.stringify(draft.reminderDays),
  contact_phone: draft.contact.phone,
  contact_email: draft.contact.email,
})
