// SPDX-License-Identifier: EUPL-1.2
import { Conflict } from '../../../../kernel/errors.ts'
import { done, isRefused, type Outcome } from '../../../../kernel/outcome.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { keepVersion } from '../../../../platform/history/history.ts'
import { type Report, summarySubject } from '../../domain/report-parts.ts'
import { saveSummary as save } from '../../store/report.ts'
import { changed, openForWriting } from './open-report.ts'

type Input = { readonly visitId: string; readonly body: string; readonly version: number }
export type SavedSummary = { readonly visitId: string; readonly version: number }

/** Saves the summary of the report. @throws Conflict when a colleague saved in between */
export const saveSummary = (context: ActionContext, input: Input): Promise<Outcome<SavedSummary>> =>
  context.write(async tx => {
    const opened = await openForWriting(tx, context, input.visitId)
    if (isRefused(opened)) return opened
    const { report } = opened.value
    if (report.summary !== input.body && report.summaryVersion !== input.version)
      throw new Conflict({ mine: input.body, theirs: report.summary, theirVersion: report.summaryVersion })
    return done(await keepSummary(tx, report, input.body, context.now))
  })

/** Saves another text of the summary with its version; the same text changes nothing. */
export async function keepSummary(
  tx: WriteTx,
  report: Report,
  body: string,
  now: Date,
): Promise<SavedSummary> {
  const { visitId } = report
  if (report.summary === body) return { visitId, version: report.summaryVersion }
  const version = await save(tx, report, body)
  await keepVersion(tx, summarySubject(visitId), version, body, now)
  await changed(tx, report, { action: 'report.summarySaved', part: 'summary' }, now)
  return { visitId, version }
}
