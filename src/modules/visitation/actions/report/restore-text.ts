// SPDX-License-Identifier: EUPL-1.2
import { Conflict } from '../../../../kernel/errors.ts'
import { done, isRefused, type Outcome } from '../../../../kernel/outcome.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { getVersion } from '../../../../platform/history/history.ts'
import {
  paragraphSubject,
  parsePerspectiveText,
  perspectiveSubject,
  perspectiveText,
  summarySubject,
} from '../../domain/report-parts.ts'
import { openForWriting } from './open-report.ts'
import { getParagraph, keepParagraph, type Saved } from './save-paragraph.ts'
import { getPerspective, keepPerspective } from './save-perspective.ts'
import { keepSummary, type SavedSummary } from './save-summary.ts'

// An earlier text becomes the newest again; what stood there stays in the history. An unknown version does not exist, and
// nothing is put back over what was saved since the page with the history was made.

/** The version that held when that page was made. */
type Holding = { readonly holds: number }

function assertHolds(holds: number, earlier: string, stored: { body: string; version: number }): void {
  if (stored.version !== holds)
    throw new Conflict({ mine: earlier, theirs: stored.body, theirVersion: stored.version })
}

export const restoreParagraph = (context: ActionContext, input: Saved & Holding): Promise<Outcome<Saved>> =>
  context.write(async tx => {
    const opened = await openForWriting(tx, context, input.visitId)
    if (isRefused(opened)) return opened
    const { report } = opened.value
    const paragraph = getParagraph(report, input.id)
    const earlier = await getVersion(tx, paragraphSubject(report.visitId, paragraph.id), input.version)
    assertHolds(input.holds, earlier.body, paragraph)
    return done(await keepParagraph(tx, report, paragraph, earlier.body, context.now))
  })

/** The topic stays as it is now: it may have been dropped from the talk since. */
export const restorePerspective = (context: ActionContext, input: Saved & Holding): Promise<Outcome<Saved>> =>
  context.write(async tx => {
    const opened = await openForWriting(tx, context, input.visitId)
    if (isRefused(opened)) return opened
    const { report } = opened.value
    const perspective = getPerspective(report, input.id)
    const earlier = await getVersion(tx, perspectiveSubject(report.visitId, perspective.id), input.version)
    assertHolds(input.holds, earlier.body, { ...perspective, body: perspectiveText(perspective) })
    const texts = { ...parsePerspectiveText(earlier.body), topic: perspective.topic }
    return done(await keepPerspective(tx, report, perspective, texts, context.now))
  })

export const restoreSummary = (
  context: ActionContext,
  input: SavedSummary & Holding,
): Promise<Outcome<SavedSummary>> =>
  context.write(async tx => {
    const opened = await openForWriting(tx, context, input.visitId)
    if (isRefused(opened)) return opened
    const { report } = opened.value
    const earlier = await getVersion(tx, summarySubject(report.visitId), input.version)
    assertHolds(input.holds, earlier.body, { body: report.summary, version: report.summaryVersion })
    return done(await keepSummary(tx, report, earlier.body, context.now))
  })
