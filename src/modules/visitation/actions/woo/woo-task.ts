// SPDX-License-Identifier: EUPL-1.2
import type { WriteTx } from '../../../../platform/db/tx.ts'
import type { Participation } from '../../domain/participation.ts'
import type { WooRequest } from '../../domain/woo-request.ts'
import { paths } from '../../paths.ts'
import { putReportTask } from '../report/report-tasks.ts'

/** Key of the task of who decides about a request. */
export const wooTask = (visitId: string, request: string): string => `visit:${visitId}:woo:${request}`

/** Puts the decision on Vandaag of the municipal secretary, with its last day. */
export const putWooTask = (
  tx: WriteTx,
  { organisationId, visitId, roundName }: Participation,
  { id, reference, dueOn }: Pick<WooRequest, 'id' | 'reference' | 'dueOn'>,
  now: Date,
): Promise<void> =>
  putReportTask(
    tx,
    {
      key: wooTask(visitId, id),
      task: 'woo',
      title: reference,
      grouping: 'decide',
      for: { role: 'municipalSecretary' },
      round: roundName,
      url: paths.wooRequest(organisationId, visitId, id),
      dueOn,
    },
    now,
  )
