// SPDX-License-Identifier: EUPL-1.2
import { addDays, localDateOf } from '../../../../kernel/dates.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { isDestructionDue } from '../../domain/destruction.ts'
import type { Visit } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'
import { listProposed, proposeDestruction } from '../../store/destruction.ts'
import { listVisits } from '../../store/visit.ts'
import { putReportTask } from '../report/report-tasks.ts'

/**
 * Proposes to destroy the notes and drafts of every visit whose term is over; a visit once proposed is not proposed again.
 * @returns how many were proposed
 */
export async function proposeDestructions(tx: WriteTx, now: Date): Promise<number> {
  const today = localDateOf(now)
  const proposed = await listProposed(tx)
  const due = (await listVisits(tx)).filter(one => !proposed.has(one.id) && isDestructionDue(one, today))
  for (const visit of due) {
    await proposeDestruction(tx, visit.id, now)
    await putTasks(tx, visit, now)
    tx.record({ action: 'destruction.proposed', object: { kind: 'visit', id: visit.id } })
  }
  return due.length
}

const daysToDecide = 14

/** For the secretariat, the chair and each member of the visit: two of them decide. */
async function putTasks(tx: WriteTx, visit: Visit, now: Date): Promise<void> {
  const task = {
    task: 'destroy' as const,
    grouping: 'decide' as const,
    round: visit.roundName,
    municipality: visit.municipality.name,
    url: paths.destruction(visit.committeeId, visit.id),
    dueOn: addDays(localDateOf(now), daysToDecide),
  }
  const key = destructionKey(visit.id)
  for (const role of ['committeeSecretary', 'chair'] as const)
    await putReportTask(tx, { ...task, key: `${key}:${role}`, for: { role } }, now)
  for (const { id } of visit.members)
    await putReportTask(tx, { ...task, key: `${key}:${id}`, for: { person: id } }, now)
}

/** What its tasks are called on Vandaag. */
export const destructionKey = (visitId: string): string => `visit:${visitId}:destroy`
