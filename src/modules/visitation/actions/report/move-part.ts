// SPDX-License-Identifier: EUPL-1.2
import { NotFound } from '../../../../kernel/errors.ts'
import { done, isRefused, type Outcome } from '../../../../kernel/outcome.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { type Direction, moved, type Report } from '../../domain/report-parts.ts'
import { saveOrder } from '../../store/report-parts.ts'
import { changed, openForWriting } from './open-report.ts'

type Input = { readonly visitId: string; readonly id: string; readonly direction: Direction }

/** Moves a paragraph within its section, or a perspective, one place up or down. */
export const movePart = (context: ActionContext, input: Input): Promise<Outcome<{ visitId: string }>> =>
  context.write(async tx => {
    const opened = await openForWriting(tx, context, input.visitId)
    if (isRefused(opened)) return opened
    const { visit, report } = opened.value
    const { table, ids } = siblings(report, input.id)
    const order = moved(ids, input.id, input.direction)
    if (order !== ids) {
      await saveOrder(tx, table, order)
      await changed(tx, report, { action: 'report.partMoved', part: input.id }, context.now)
    }
    return done({ visitId: visit.id })
  })

function siblings(report: Report, id: string) {
  const paragraph = report.paragraphs.find(one => one.id === id)
  if (paragraph)
    return {
      table: 'report_paragraph' as const,
      ids: report.paragraphs.filter(one => one.section === paragraph.section).map(one => one.id),
    }
  if (!report.perspectives.some(one => one.id === id)) throw new NotFound()
  return { table: 'action_perspective' as const, ids: report.perspectives.map(one => one.id) }
}
