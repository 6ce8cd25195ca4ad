// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import { isRefused } from '../../../../kernel/outcome.ts'
import type { Database } from '../../../../platform/db/database.ts'
import type { Scope } from '../../../../platform/db/scope.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { reminderOf } from '../../domain/reminder.ts'
import { isReminderDue } from '../../domain/reminder-days.ts'
import type { Round } from '../../domain/round.ts'
import type { Standing } from '../../domain/standing.ts'
import type { VisitId } from '../../domain/visit.ts'
import { getRound, listRounds } from '../../store/round.ts'
import { listStandings } from '../../store/standing.ts'
import { getVisit } from '../../store/visit.ts'
import { findLastReminded } from '../../store/visit-reminder.ts'
import { holdsUntil } from './holds-until.ts'
import { sendReminder } from './remind-visit.ts'

/**
 * Reminds who must move in each visit of the committee in scope of which a reminder is due today, each in a transaction of
 * its own: one that fails keeps none of the others back, and goes at the next run. Run twice, also at the same time, it
 * reminds once.
 * @throws AggregateError at the end, with each failure
 */
export async function remindByItself(db: Database, scope: Scope, now: Date): Promise<void> {
  const due = await db.read(scope, tx => listDue(tx, now))
  const failures: unknown[] = []
  for (const id of due) {
    try {
      await remindIfDue(db, scope, id, now)
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, failures.map(String).join('; '))
}

async function listDue(tx: Tx, now: Date): Promise<VisitId[]> {
  const rounds = new Map((await listRounds(tx)).map(round => [round.id, round]))
  const due: VisitId[] = []
  for (const visit of await listStandings(tx, 'all')) {
    const round = rounds.get(visit.roundId)
    if (round && (await isDue(tx, visit, round, now))) due.push(visit.id)
  }
  return due
}

/** Looks again in the transaction that reminds: the visit may have moved on since. */
const remindIfDue = (db: Database, scope: Scope, id: VisitId, now: Date): Promise<void> =>
  db.write(scope, async tx => {
    const visit = await getVisit(tx, id)
    const round = await getRound(tx, visit.roundId)
    const isStillDue = await isDue(tx, visit, round, now)
    if (!isStillDue || isRefused(await sendReminder(tx, visit, round, now))) tx.bookkeeping()
  })

async function isDue(tx: Tx, visit: Standing, round: Round, now: Date): Promise<boolean> {
  const reminder = reminderOf(visit.state)
  const dueOn = reminder && (await holdsUntil(tx, visit, round))
  if (!reminder || dueOn === undefined) return false
  const waits = { dueOn, since: localDateOf(visit.stateSince), remindedOn: undefined }
  const { reminderDays, recesses } = round
  const today = localDateOf(now)
  // Asked for only where one would go: of most visits none does.
  if (!isReminderDue(waits, reminderDays, recesses, today)) return false
  const remindedOn = await findLastReminded(tx, visit.id, reminder)
  return isReminderDue({ ...waits, remindedOn }, reminderDays, recesses, today)
}
