// SPDX-License-Identifier: EUPL-1.2
import { done, isRefused, type Outcome } from '../../../../kernel/outcome.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { getVersion } from '../../../../platform/history/history.ts'
import {
  paragraphSubject,
  parsePerspectiveText,
  perspectiveSubject,
  summarySubject,
} from '../../domain/report-parts.ts'
import { openForWriting } from './open-report.ts'
import { getParagraph, keepParagraph, type Saved } from './save-paragraph.ts'
import { getPerspective, keepPerspective } from './save-perspective.ts'
import { keepSummary, type SavedSummary } from './save-summary.ts'

// An earlier text becomes the newest again; what stood there stays in the history. An unknown version does not exist.

export const restoreParagraph = (context: ActionContext, input: Saved): Promise<Outcome<Saved>> =>
  context.write(async tx => {
    const opened = await openForWriting(tx, context, input.visitId)
    if (isRefused(opened)) return opened
    const { report } = opened.value
    const paragraph = getParagraph(report, input.id)
    const earlier = await getVersion(tx, paragraphSubject(report.visitId, paragraph.id), input.version)
    return done(await keepParagraph(tx, report, paragraph, earlier.body, context.now))
  })

/** The topic stays as it is now: it may have been dropped from the talk since. */
export const restorePerspective = (context: ActionContext, input: Saved): Promise<Outcome<Saved>> =>
  context.write(async tx => {
    const opened = await openForWriting(tx, context, input.visitId)
    if (isRefused(opened)) return opened
    const { report } = opened.value
    const perspective = getPerspective(report, input.id)
    const earlier = await getVersion(tx, perspectiveSubject(report.visitId, perspective.id), input.version)
    const texts = { ...parsePerspectiveText(earlier.body), topic: perspective.topic }
    return done(await keepPerspective(tx, report, perspective, texts, context.now))
  })

export const restoreSummary = (context: ActionContext, input: SavedSummary): Promise<Outcome<SavedSummary>> =>
  context.write(async tx => {
    const opened = await openForWriting(tx, context, input.visitId)
    if (isRefused(opened)) return opened
    const { report } = opened.value
    const earlier = await getVersion(tx, summarySubject(report.visitId), input.version)
    return done(await keepSummary(tx, report, earlier.body, context.now))
  })
