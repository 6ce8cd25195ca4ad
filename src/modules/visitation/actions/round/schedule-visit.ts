// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate, localDateOf } from '../../../../kernel/dates.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { handOver } from '../../../../platform/handover/store.ts'
import { dueDates } from '../../domain/due-dates.ts'
import type { ScheduleDocument } from '../../domain/handover-documents.ts'
import { scheduleProblems } from '../../domain/schedule.ts'
import type { VisitId } from '../../domain/visit.ts'
import { policy } from '../../policy.ts'
import { getRound } from '../../store/round.ts'
import { getVisit, saveSchedule } from '../../store/visit.ts'
import { findSelfImage } from '../dossier/see-dossier.ts'
import { assertFresh } from '../fresh.ts'
import { moveVisit } from '../move-visit.ts'
import { seeVisit } from '../see-visit.ts'
import { followMemberSlots } from '../slots/follow-slots.ts'
import { finishVisitTask, putDossierTasks, redateVisitTasks } from '../tasks.ts'

type Input = {
  readonly visitId: string
  readonly version: number
  readonly visitOn: LocalDate
  readonly at: string
  readonly place: string
  /** Left out: as it was. */
  readonly address?: string
  readonly programme?: string
  /** Asked for when there was a date before. */
  readonly reason: string
}

/** Fixes the day of the visit, or moves it; the municipality is told, and every due date counts from it anew. */
export async function scheduleVisit(context: ActionContext, input: Input): Promise<Outcome<VisitId>> {
  const { actor, now } = context
  authorise(actor, policy.keepVisit, now)
  return context.write(async tx => {
    const visit = await seeVisit(tx, actor, input.visitId, 'process', now)
    assertFresh(visit, input.version)
    const { visitOn, at, place, address = visit.address, programme = visit.programme } = input
    const problems = scheduleProblems(visit, input, localDateOf(now))
    if (problems.length > 0) return refused(...problems)
    const when = { visitOn, visitAt: at, place, address, programme }
    await saveSchedule(tx, visit, when, input.reason || null, now)
    const round = await getRound(tx, visit.roundId)
    const document: ScheduleDocument = {
      visitOn,
      at,
      place,
      ...(address !== '' && { address }),
      ...(programme !== '' && { programme }),
      due: dueDates(visitOn, round, visit.extended),
    }
    await handOver(
      tx,
      {
        to: visit.municipality.id,
        kind: 'visitation.schedule',
        subjectId: visit.id,
        document,
        ground: visit.visitOn === null ? 'dateFixed' : 'dateMoved',
      },
      now,
    )
    tx.record({ action: 'visit.scheduled', object: { kind: 'visit', id: visit.id }, details: { visitOn } })
    const scheduled = await getVisit(tx, visit.id)
    await moveVisit(tx, scheduled, 'dateFixed', now)
    await redateVisitTasks(tx, scheduled, round)
    if (await findSelfImage(tx, visit.id)) await putDossierTasks(tx, await getVisit(tx, visit.id), round, now)
    await finishVisitTask(tx, visit.id, 'schedule', now)
    await followMemberSlots(tx, scheduled, now)
    return done(visit.id)
  })
}
