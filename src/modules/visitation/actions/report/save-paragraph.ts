// SPDX-License-Identifier: EUPL-1.2
import { Conflict, NotFound } from '../../../../kernel/errors.ts'
import { done, isRefused, type Outcome } from '../../../../kernel/outcome.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { keepVersion } from '../../../../platform/history/history.ts'
import { type Paragraph, paragraphSubject, type Report } from '../../domain/report-parts.ts'
import { saveParagraph as save } from '../../store/report-parts.ts'
import { changed, openForWriting } from './open-report.ts'

export type Saved = { readonly visitId: string; readonly id: string; readonly version: number }
type Input = Saved & { readonly body: string }

/** Saves a paragraph. @throws Conflict when a colleague saved in between */
export const saveParagraph = (context: ActionContext, input: Input): Promise<Outcome<Saved>> =>
  context.write(async tx => {
    const opened = await openForWriting(tx, context, input.visitId)
    if (isRefused(opened)) return opened
    const { report } = opened.value
    const paragraph = getParagraph(report, input.id)
    if (paragraph.body !== input.body && paragraph.version !== input.version)
      throw new Conflict({ mine: input.body, theirs: paragraph.body, theirVersion: paragraph.version })
    return done(await keepParagraph(tx, report, paragraph, input.body, context.now))
  })

/** @throws NotFound when the report has no such paragraph */
export function getParagraph(report: Report, id: string): Paragraph {
  const paragraph = report.paragraphs.find(one => one.id === id)
  if (!paragraph) throw new NotFound()
  return paragraph
}

/** Saves another text of a paragraph with its version; the same text changes nothing. */
export async function keepParagraph(
  tx: WriteTx,
  report: Report,
  paragraph: Paragraph,
  body: string,
  now: Date,
): Promise<Saved> {
  const { visitId } = report
  if (paragraph.body === body) return { visitId, id: paragraph.id, version: paragraph.version }
  const version = await save(tx, paragraph, body)
  await keepVersion(tx, paragraphSubject(visitId, paragraph.id), version, body, now)
  await changed(tx, report, { action: 'report.paragraphSaved', part: paragraph.id }, now)
  return { visitId, id: paragraph.id, version }
}
