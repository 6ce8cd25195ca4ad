// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import type { Receiver } from '../../../../platform/handover/receive.ts'
import { handOver } from '../../../../platform/handover/store.ts'
import { remindOfWorkItems } from '../../../../platform/work/work-item.ts'
import type { ReminderDocument } from '../../domain/handover-documents.ts'
import { committeeTasks, municipalTasks, reminderOf } from '../../domain/reminder.ts'
import type { Round } from '../../domain/round.ts'
import type { Visit, VisitId } from '../../domain/visit.ts'
import { policy } from '../../policy.ts'
import { getParticipation } from '../../store/participation.ts'
import { getRound } from '../../store/round.ts'
import { claimReminder } from '../../store/visit-reminder.ts'
import { seeVisit } from '../see-visit.ts'
import { holdsUntil } from './holds-until.ts'

/** Reminds who must move in a visit, at most once a day for each step. */
export async function remindVisit(
  context: ActionContext,
  input: { readonly visitId: string },
): Promise<Outcome<VisitId>> {
  const { actor, now } = context
  authorise(actor, policy.keepVisit, now)
  return context.write(async tx => {
    const visit = await seeVisit(tx, actor, input.visitId, 'process', now)
    return sendReminder(tx, visit, await getRound(tx, visit.roundId), now)
  })
}

/**
 * The reminder itself, also for who has no person in the scope. At the committee what waits is told anew; to the municipality
 * it crosses, and the same happens there. Refused, nothing was changed.
 */
export async function sendReminder(
  tx: WriteTx,
  visit: Visit,
  round: Round,
  now: Date,
): Promise<Outcome<VisitId>> {
  const reminder = reminderOf(visit.state)
  if (reminder === undefined) return refused(problem('', 'nothingToRemind'))
  const today = localDateOf(now)
  const isTheirs = reminder.turn === 'municipality'
  if (!isTheirs && (await remindOf(tx, committeeTasks(visit.id, visit.state), now)) === 0)
    return refused(problem('', 'nobodyToRemind'))
  if (!(await claimReminder(tx, visit.id, reminder, today, now))) return refused(problem('', 'remindedToday'))
  if (isTheirs) {
    const document: ReminderDocument = {
      step: reminder.step,
      dueOn: (await holdsUntil(tx, visit, round)) ?? null,
      on: today,
    }
    const to = visit.municipality.id
    await handOver(
      tx,
      { to, kind: 'visitation.reminder', subjectId: visit.id, document, ground: 'reminded' },
      now,
    )
  }
  tx.record({ action: 'visit.reminded', object: { kind: 'visit', id: visit.id }, details: reminder })
  return done(visit.id)
}

/** What waits at the municipality for this visit is told anew; nothing, when it was quicker than the reminder. */
export const receiveReminder: Receiver = async (tx, { subjectId }, now) => {
  const { visitId, state } = await getParticipation(tx, subjectId)
  await remindOf(tx, municipalTasks(visitId, state), now)
}

async function remindOf(tx: WriteTx, keys: readonly string[], now: Date): Promise<number> {
  let reminded = 0
  for (const key of keys) reminded += await remindOfWorkItems(tx, key, localDateOf(now))
  return reminded
}
