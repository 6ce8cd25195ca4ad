// SPDX-License-Identifier: EUPL-1.2
import { NotFound } from '../../../../kernel/errors.ts'
import { done, isRefused, type Outcome } from '../../../../kernel/outcome.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { listVersions } from '../../../../platform/history/history.ts'
import { textId, textKinds } from '../../domain/report-parts.ts'
import { openForWriting } from './open-report.ts'
import { getParagraph, keepParagraph, type Saved } from './save-paragraph.ts'

type Input = { readonly visitId: string; readonly id: string; readonly version: number }

/** Makes an earlier text of a paragraph the newest again; what stood there stays in the history. */
export const restoreParagraph = (context: ActionContext, input: Input): Promise<Outcome<Saved>> =>
  context.write(async tx => {
    const opened = await openForWriting(tx, context, input.visitId)
    if (isRefused(opened)) return opened
    const { report } = opened.value
    const paragraph = getParagraph(report, input.id)
    const versions = await listVersions(tx, {
      kind: textKinds.paragraph,
      id: textId(report.visitId, paragraph.id),
    })
    const earlier = versions.find(one => one.version === input.version)
    if (!earlier) throw new NotFound()
    return done(await keepParagraph(tx, report, paragraph, earlier.body, context.now))
  })
