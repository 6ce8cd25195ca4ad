// SPDX-License-Identifier: EUPL-1.2
import type { ChapterCode } from '../../../../content/texts/final-report.ts'
import { Conflict } from '../../../kernel/errors.ts'
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { authorise } from '../../../kernel/policy.ts'
import { problem } from '../../../kernel/problem.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import type { WriteTx } from '../../../platform/db/tx.ts'
import { getVersion, keepVersion } from '../../../platform/history/history.ts'
import { finishWorkItems } from '../../../platform/work/work-item.ts'
import { getRoundOutcome } from '../../visitation/index.ts'
import { type Chapter, chapterSubject, type RoundReport } from '../domain/round-report.ts'
import { policy } from '../policy.ts'
import { chapterOf, lockReport, saveChapter } from '../store/report.ts'

type Which = { readonly roundId: string; readonly code: ChapterCode }
export type SavedChapter = Which & { readonly version: number }

/** Saves a chapter of the final report; who released the text before does so again. @throws Conflict */
export async function writeChapter(
  context: ActionContext,
  input: Which & { readonly body: string; readonly version: number },
): Promise<Outcome<SavedChapter>> {
  const { actor, now } = context
  authorise(actor, policy.writeReport, now)
  return context.write(async tx => {
    const opened = await open(tx, input)
    if (!opened) return refused(problem('', 'finalReleased'))
    return done(await keep(tx, context, { ...opened, body: input.body, version: input.version }))
  })
}

/** An earlier text becomes the newest again. @throws Conflict when something was saved since that page was made */
export async function restoreChapter(
  context: ActionContext,
  input: Which & { readonly version: number; readonly holds: number },
): Promise<Outcome<SavedChapter>> {
  const { actor, now } = context
  authorise(actor, policy.writeReport, now)
  return context.write(async tx => {
    const opened = await open(tx, input)
    if (!opened) return refused(problem('', 'finalReleased'))
    const { chapter } = opened
    const { body } = await getVersion(tx, chapterSubject(input.roundId, input.code), input.version)
    if (chapter.version !== input.holds)
      throw new Conflict({ mine: body, theirs: chapter.body, theirVersion: chapter.version })
    return done(await keep(tx, context, { ...opened, body, version: chapter.version }))
  })
}

/** The report and the chapter, to be changed; undefined when it was released. @throws NotFound without such a round */
async function open(tx: WriteTx, { roundId, code }: Which) {
  const round = await getRoundOutcome(tx, roundId)
  const report = await lockReport(tx, round.id)
  return report.releasedOn === null ? { report, chapter: chapterOf(report, code) } : undefined
}

type Change = {
  readonly report: RoundReport
  readonly chapter: Chapter
  readonly body: string
  readonly version: number
}

/** Saves another text with its version; the same text changes nothing. */
async function keep(
  tx: WriteTx,
  { now }: ActionContext,
  { report, chapter, body, version }: Change,
): Promise<SavedChapter> {
  const which = { roundId: report.roundId, code: chapter.code }
  if (chapter.body === body) return { ...which, version: chapter.version }
  const saved = await saveChapter(tx, report, chapter, { body, version })
  await keepVersion(tx, chapterSubject(report.roundId, chapter.code), saved, body, now)
  tx.record({
    action: 'roundReport.chapterSaved',
    object: { kind: 'round', id: report.roundId },
    details: { chapter: chapter.code, version: saved },
  })
  await finishWorkItems(tx, `roundReport:${report.roundId}`, now)
  return { ...which, version: saved }
}
