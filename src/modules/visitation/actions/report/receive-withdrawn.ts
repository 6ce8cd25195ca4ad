// SPDX-License-Identifier: EUPL-1.2
import type { WriteTx } from '../../../../platform/db/tx.ts'
import type { Handover } from '../../../../platform/handover/handover.ts'
import type { Receiver } from '../../../../platform/handover/receive.ts'
import { finishWorkItems } from '../../../../platform/work/work-item.ts'
import type { WithdrawnDocument } from '../../domain/correction.ts'
import type { ReportDocument } from '../../domain/handover-documents.ts'
import type { Participation } from '../../domain/participation.ts'
import { delegationReaders } from '../../domain/report-sharing.ts'
import { paths } from '../../paths.ts'
import { getShared } from '../../store/sharing.ts'
import { putReportSearchEntry } from '../sharing/report-search.ts'
import { putReportTask } from './report-tasks.ts'

/** The final report no longer holds: the delegation reads why. With a next version at once, that one tells it. */
export const receiveWithdrawn: Receiver = async (tx, handover, now) => {
  const { participation } = await getShared(tx, handover.subjectId)
  if (!(handover.document as WithdrawnDocument).isReplaced)
    await putReadTasks(tx, participation, 'readWithdrawn', now)
}

/** A next version takes the place of the one before, for whoever it was shared with. */
export async function receiveCorrected(
  tx: WriteTx,
  handover: Handover,
  participation: Participation,
  now: Date,
): Promise<void> {
  const { shares } = await getShared(tx, handover.subjectId)
  await putReportSearchEntry(tx, participation, handover.document as ReportDocument, shares, now)
  await putReadTasks(tx, participation, 'readCorrected', now)
}

async function putReadTasks(
  tx: WriteTx,
  { organisationId, visitId, roundName }: Participation,
  task: 'readWithdrawn' | 'readCorrected',
  now: Date,
): Promise<void> {
  const key = `visit:${visitId}:correction`
  await finishWorkItems(tx, key, now)
  for (const role of delegationReaders)
    await putReportTask(
      tx,
      {
        key: `${key}:${task}:${role}`,
        task,
        grouping: 'read',
        for: { role },
        round: roundName,
        url: paths.received(organisationId, visitId),
      },
      now,
    )
}
