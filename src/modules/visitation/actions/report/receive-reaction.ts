// SPDX-License-Identifier: EUPL-1.2
import type { Receiver } from '../../../../platform/handover/receive.ts'
import { dueDate } from '../../domain/due-dates.ts'
import { paths } from '../../paths.ts'
import { lockReport, raiseRevision, saveStage } from '../../store/report.ts'
import { getRound } from '../../store/round.ts'
import { getVisit } from '../../store/visit.ts'
import { moveVisit } from '../move-visit.ts'
import { putReportTask } from './report-tasks.ts'

/**
 * A reaction came in: the committee answers it. A release of the final report that was under way no longer counts; after
 * the final report a late reaction stays with the visit and changes nothing.
 */
export const receiveReaction: Receiver = async (tx, handover, now) => {
  const { id } = await getVisit(tx, handover.subjectId)
  await lockReport(tx, id, now)
  // Read again now that the report is held: a final release may have gone before.
  const visit = await getVisit(tx, id)
  if (visit.state !== 'draftSent' && visit.state !== 'paused') return
  // A paused visit stays so; the reaction is there when the secretary lets it go on.
  if (visit.state === 'draftSent') await moveVisit(tx, visit, 'reactionIn', now)
  await saveStage(tx, visit.id, 'reactionIn')
  await raiseRevision(tx, visit.id)
  const round = await getRound(tx, visit.roundId)
  const task = {
    task: 'readReaction' as const,
    grouping: 'do' as const,
    round: visit.roundName,
    municipality: visit.municipality.name,
    url: paths.report(visit.committeeId, visit.id),
    dueOn: visit.visitOn && dueDate(visit.visitOn, 'final', round, visit.extended),
  }
  // Each of them is told of anew: a task of another key has a mail of its own.
  const key = `visit:${visit.id}:reaction${handover.version > 1 ? `:${handover.version}` : ''}`
  await putReportTask(tx, { ...task, key: `${key}:secretary`, for: { role: 'committeeSecretary' } }, now)
  for (const member of visit.members)
    await putReportTask(tx, { ...task, key: `${key}:${member.id}`, for: { person: member.id } }, now)
}
