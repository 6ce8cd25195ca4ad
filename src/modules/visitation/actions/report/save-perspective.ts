// SPDX-License-Identifier: EUPL-1.2
import { Conflict, NotFound } from '../../../../kernel/errors.ts'
import { done, isRefused, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { keepVersion } from '../../../../platform/history/history.ts'
import {
  type Perspective,
  perspectiveSubject,
  perspectiveText,
  type Report,
} from '../../domain/report-parts.ts'
import { listConversationTopics } from '../../store/dossier.ts'
import { savePerspective as save } from '../../store/report-parts.ts'
import { changed, openForWriting } from './open-report.ts'
import type { Saved } from './save-paragraph.ts'

type Texts = Pick<Perspective, 'topic' | 'title' | 'body'>

/** Saves an action perspective. @throws Conflict when a colleague saved in between */
export const savePerspective = (context: ActionContext, input: Saved & Texts): Promise<Outcome<Saved>> =>
  context.write(async tx => {
    const opened = await openForWriting(tx, context, input.visitId)
    if (isRefused(opened)) return opened
    const { visit, report } = opened.value
    const perspective = getPerspective(report, input.id)
    if (!isSame(perspective, input) && perspective.version !== input.version)
      throw new Conflict({
        mine: perspectiveText(input),
        theirs: perspectiveText(perspective),
        theirVersion: perspective.version,
      })
    const topics = await listConversationTopics(tx, visit.id)
    if (!topics.some(topic => topic.code === input.topic)) return refused(problem('topic', 'topicNotChosen'))
    return done(await keepPerspective(tx, report, perspective, input, context.now))
  })

/** @throws NotFound when the report has no such perspective */
export function getPerspective(report: Report, id: string): Perspective {
  const perspective = report.perspectives.find(one => one.id === id)
  if (!perspective) throw new NotFound()
  return perspective
}

/** Saves another text of a perspective with its version; the same text changes nothing. */
export async function keepPerspective(
  tx: WriteTx,
  report: Report,
  perspective: Perspective,
  texts: Texts,
  now: Date,
): Promise<Saved> {
  const { visitId } = report
  const { id } = perspective
  if (isSame(perspective, texts)) return { visitId, id, version: perspective.version }
  const version = await save(tx, perspective, texts)
  await keepVersion(tx, perspectiveSubject(visitId, id), version, perspectiveText(texts), now)
  await changed(tx, report, { action: 'report.perspectiveSaved', part: id }, now)
  return { visitId, id, version }
}

const isSame = (a: Texts, b: Texts): boolean =>
  a.topic === b.topic && a.title === b.title && a.body === b.body
