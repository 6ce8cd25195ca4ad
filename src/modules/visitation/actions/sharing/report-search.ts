// SPDX-License-Identifier: EUPL-1.2
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { putSearchEntry } from '../../../../platform/search/search-entry.ts'
import type { ReportDocument } from '../../domain/handover-documents.ts'
import type { Participation } from '../../domain/participation.ts'
import { finalReaders, type Share } from '../../domain/report-sharing.ts'
import { paths } from '../../paths.ts'

/** Makes the final report findable by exactly those roles that may open it now (abuse case 3). */
export const putReportSearchEntry = (
  tx: WriteTx,
  { organisationId, visitId, roundName }: Participation,
  report: ReportDocument,
  shares: readonly Pick<Share, 'audience' | 'endedAt'>[],
  now: Date,
): Promise<void> =>
  putSearchEntry(
    tx,
    {
      kind: 'visitation.finalReport',
      subjectId: visitId,
      title: `Eindverslag visitatie, ${roundName}`,
      body: [report.summary, ...report.perspectives.map(one => `${one.title}. ${one.body}`)].join('\n'),
      url: paths.received(organisationId, visitId),
      roles: finalReaders(shares),
    },
    now,
  )
