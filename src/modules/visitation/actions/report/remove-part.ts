// SPDX-License-Identifier: EUPL-1.2
import { NotFound } from '../../../../kernel/errors.ts'
import { done, isRefused, type Outcome, refused } from '../../../../kernel/outcome.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { removalProblem } from '../../domain/report-writing.ts'
import { deletePart } from '../../store/report-parts.ts'
import { changed, openForWriting } from './open-report.ts'

type Input = { readonly visitId: string; readonly id: string }

/** Takes a paragraph or a perspective out of the report. Its versions stay in the history. */
export const removePart = (context: ActionContext, input: Input): Promise<Outcome<{ visitId: string }>> =>
  context.write(async tx => {
    const opened = await openForWriting(tx, context, input.visitId)
    if (isRefused(opened)) return opened
    const { visit, report, reaction, saidBefore } = opened.value
    const isParagraph = report.paragraphs.some(one => one.id === input.id)
    if (!isParagraph && !report.perspectives.some(one => one.id === input.id)) throw new NotFound()
    const problem = isParagraph && removalProblem(input.id, [...(reaction?.reactions ?? []), ...saidBefore])
    if (problem) return refused(problem)
    await deletePart(tx, isParagraph ? 'report_paragraph' : 'action_perspective', input.id)
    await changed(tx, report, { action: 'report.partRemoved', part: input.id }, context.now)
    return done({ visitId: visit.id })
  })
