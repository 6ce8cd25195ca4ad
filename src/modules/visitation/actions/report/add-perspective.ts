// SPDX-License-Identifier: EUPL-1.2
import { newId } from '../../../../kernel/ids.ts'
import { done, isRefused, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { keepVersion } from '../../../../platform/history/history.ts'
import { type Perspective, perspectiveSubject, perspectiveText } from '../../domain/report-parts.ts'
import { mostPerspectives } from '../../domain/report-release.ts'
import { listConversationTopics } from '../../store/dossier.ts'
import { insertPerspective } from '../../store/report-parts.ts'
import { changed, openForWriting } from './open-report.ts'

type Input = { readonly visitId: string } & Pick<Perspective, 'topic' | 'title' | 'body'>

/** Adds an action perspective, tied to a topic that was chosen for the talk (requirements 5, 7); at most seven. */
export const addPerspective = (
  context: ActionContext,
  input: Input,
): Promise<Outcome<{ visitId: string; id: string }>> =>
  context.write(async tx => {
    const opened = await openForWriting(tx, context, input.visitId)
    if (isRefused(opened)) return opened
    const { visit, report } = opened.value
    if (report.perspectives.length >= mostPerspectives) return refused(problem('', 'tooManyPerspectives'))
    const topics = await listConversationTopics(tx, visit.id)
    if (!topics.some(topic => topic.code === input.topic)) return refused(problem('topic', 'topicNotChosen'))
    const id = newId()
    await insertPerspective(tx, report, { id, topic: input.topic, title: input.title, body: input.body })
    await keepVersion(tx, perspectiveSubject(visit.id, id), 1, perspectiveText(input), context.now)
    await changed(tx, report, { action: 'report.perspectiveAdded', part: id }, context.now)
    return done({ visitId: visit.id, id })
  })
