// SPDX-License-Identifier: EUPL-1.2
import { newId } from '../../../../kernel/ids.ts'
import { done, isRefused, type Outcome } from '../../../../kernel/outcome.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { keepVersion } from '../../../../platform/history/history.ts'
import type { ReportSection } from '../../domain/handover-documents.ts'
import { paragraphSubject } from '../../domain/report-parts.ts'
import { insertParagraph } from '../../store/report-parts.ts'
import { changed, openForWriting } from './open-report.ts'

type Input = { readonly visitId: string; readonly section: ReportSection; readonly body: string }

/** Adds a paragraph at the end of a section (requirement 23). */
export const addParagraph = (
  context: ActionContext,
  input: Input,
): Promise<Outcome<{ visitId: string; id: string }>> =>
  context.write(async tx => {
    const opened = await openForWriting(tx, context, input.visitId)
    if (isRefused(opened)) return opened
    const { visit, report } = opened.value
    const id = newId()
    await insertParagraph(tx, report, { id, section: input.section, body: input.body })
    await keepVersion(tx, paragraphSubject(visit.id, id), 1, input.body, context.now)
    await changed(tx, report, { action: 'report.paragraphAdded', part: id }, context.now)
    return done({ visitId: visit.id, id })
  })
