// SPDX-License-Identifier: EUPL-1.2
import { Conflict } from '../../../../kernel/errors.ts'
import { done, isRefused, type Outcome } from '../../../../kernel/outcome.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { keepVersion } from '../../../../platform/history/history.ts'
import { textId, textKinds } from '../../domain/report-parts.ts'
import { saveSummary as save } from '../../store/report.ts'
import { changed, openForWriting } from './open-report.ts'

type Input = { readonly visitId: string; readonly body: string; readonly version: number }

/** Saves the summary of the report. @throws Conflict when a colleague saved in between */
export const saveSummary = (
  context: ActionContext,
  input: Input,
): Promise<Outcome<{ visitId: string; version: number }>> =>
  context.write(async tx => {
    const opened = await openForWriting(tx, context, input.visitId)
    if (isRefused(opened)) return opened
    const { visit, report } = opened.value
    if (report.summary === input.body) return done({ visitId: visit.id, version: report.summaryVersion })
    if (report.summaryVersion !== input.version)
      throw new Conflict({ mine: input.body, theirs: report.summary, theirVersion: report.summaryVersion })
    const version = await save(tx, report, input.body)
    const subject = { kind: textKinds.summary, id: textId(visit.id, 'summary') }
    await keepVersion(tx, subject, version, input.body, context.now)
    await changed(tx, report, { action: 'report.summarySaved', part: 'summary' }, context.now)
    return done({ visitId: visit.id, version })
  })
