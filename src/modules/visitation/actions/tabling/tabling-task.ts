// SPDX-License-Identifier: EUPL-1.2
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { finishWorkItems } from '../../../../platform/work/work-item.ts'
import type { Participation } from '../../domain/participation.ts'
import type { Audience } from '../../domain/report-sharing.ts'
import { type TablingBody, tablingRole } from '../../domain/report-tabling.ts'
import { paths } from '../../paths.ts'
import { putReportTask } from '../report/report-tasks.ts'

/** Key of the task of who records what a body does with the report. */
export const tablingTask = (visitId: string, body: TablingBody): string => `visit:${visitId}:table:${body}`

/** The report was given to college or council: somebody records what they do with it, and councillors read it. */
export async function putTablingTask(
  tx: WriteTx,
  { organisationId, visitId, roundName }: Participation,
  audience: Audience,
  now: Date,
): Promise<void> {
  if (audience !== 'college' && audience !== 'council') return
  await putReportTask(
    tx,
    {
      key: tablingTask(visitId, audience),
      task: audience === 'college' ? 'tableCollege' : 'tableCouncil',
      grouping: 'do',
      for: { role: tablingRole[audience] },
      round: roundName,
      url: paths.tabling(organisationId, visitId),
    },
    now,
  )
  if (audience === 'council')
    await putReportTask(
      tx,
      {
        key: councilTask(visitId),
        task: 'councilReads',
        grouping: 'read',
        for: { role: 'councillor' },
        round: roundName,
        url: paths.council(organisationId, visitId),
      },
      now,
    )
}

/** Key of what waits for councillors. */
export const councilTask = (visitId: string): string => `visit:${visitId}:council`

/** The report was taken back from college or council: nothing waits there any more. */
export async function finishTablingTasks(
  tx: WriteTx,
  visitId: string,
  audience: Audience | undefined,
  now: Date,
): Promise<void> {
  if (audience !== 'college' && audience !== 'council') return
  await finishWorkItems(tx, tablingTask(visitId, audience), now)
  if (audience === 'council') await finishWorkItems(tx, councilTask(visitId), now)
}
