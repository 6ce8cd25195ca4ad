// SPDX-License-Identifier: EUPL-1.2
import type { Receivers } from '../../../../platform/handover/receive.ts'
import { progressHandover } from '../../domain/shared-progress.ts'
import { paths } from '../../paths.ts'
import { getVisit } from '../../store/visit.ts'
import { putReportTask } from '../report/report-tasks.ts'
import { fromVisited } from '../senders.ts'

/** The municipality tells how it stands with a perspective: the secretary reads it. */
export const progressReceivers: Receivers = {
  [progressHandover]: {
    from: fromVisited,
    async take(tx, handover, now) {
      const visit = await getVisit(tx, handover.subjectId)
      await putReportTask(
        tx,
        {
          key: `visit:${visit.id}:progress`,
          task: 'readProgress',
          grouping: 'read',
          for: { role: 'committeeSecretary' },
          round: visit.roundName,
          municipality: visit.municipality.name,
          url: paths.progress(visit.committeeId, visit.id),
        },
        now,
      )
    },
  },
}
