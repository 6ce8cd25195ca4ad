// SPDX-License-Identifier: EUPL-1.2
import { Conflict, NotFound } from '../../../../kernel/errors.ts'
import { done, isRefused, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { keepVersion } from '../../../../platform/history/history.ts'
import { type Perspective, perspectiveText, textId, textKinds } from '../../domain/report-parts.ts'
import { listConversationTopics } from '../../store/dossier.ts'
import { savePerspective as save } from '../../store/report-parts.ts'
import { changed, openForWriting } from './open-report.ts'
import type { Saved } from './save-paragraph.ts'

type Input = Saved & Pick<Perspective, 'topic' | 'title' | 'body'>

/** Saves an action perspective. @throws Conflict when a colleague saved in between */
export const savePerspective = (context: ActionContext, input: Input): Promise<Outcome<Saved>> =>
  context.write(async tx => {
    const opened = await openForWriting(tx, context, input.visitId)
    if (isRefused(opened)) return opened
    const { visit, report } = opened.value
    const perspective = report.perspectives.find(one => one.id === input.id)
    if (!perspective) throw new NotFound()
    const { id } = perspective
    if (isSame(perspective, input)) return done({ visitId: visit.id, id, version: perspective.version })
    if (perspective.version !== input.version)
      throw new Conflict({
        mine: perspectiveText(input),
        theirs: perspectiveText(perspective),
        theirVersion: perspective.version,
      })
    const topics = await listConversationTopics(tx, visit.id)
    if (!topics.some(topic => topic.code === input.topic)) return refused(problem('topic', 'topicNotChosen'))
    const version = await save(tx, perspective, input)
    const subject = { kind: textKinds.perspective, id: textId(visit.id, id) }
    await keepVersion(tx, subject, version, perspectiveText(input), context.now)
    await changed(tx, report, { action: 'report.perspectiveSaved', part: id }, context.now)
    return done({ visitId: visit.id, id, version })
  })

const isSame = (a: Pick<Perspective, 'topic' | 'title' | 'body'>, b: typeof a): boolean =>
  a.topic === b.topic && a.title === b.title && a.body === b.body
