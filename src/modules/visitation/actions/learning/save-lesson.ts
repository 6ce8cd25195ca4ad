// SPDX-License-Identifier: EUPL-1.2
import { Conflict } from '../../../../kernel/errors.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { getVersion, keepVersion } from '../../../../platform/history/history.ts'
import { type LessonKind, lessonProblems, lessonSubject } from '../../domain/lesson.ts'
import { policy } from '../../policy.ts'
import { listLessons, saveLesson as save } from '../../store/lesson.ts'
import { seeVisit } from '../see-visit.ts'

type Place = { readonly visitId: string; readonly kind: LessonKind }
type Saved = { readonly at: Date; readonly version: number }

/**
 * Writes what the committee learned on a visit, or what the municipality said of self-regulation, without its name.
 * @throws NotFound for who may not read the visit, Conflict when a colleague saved meanwhile
 */
export const saveLesson = (
  context: ActionContext,
  input: Place & { readonly body: string; readonly version: number },
): Promise<Outcome<Saved>> =>
  change(context, input, 'lesson.saved', async () => ({ body: input.body, holds: input.version }))

/** Makes an earlier text the newest again. @throws as saving does */
export const restoreLesson = (
  context: ActionContext,
  input: Place & { readonly version: number; readonly holds: number },
): Promise<Outcome<Saved>> =>
  change(context, input, 'lesson.restored', async tx => ({
    body: (await getVersion(tx, lessonSubject(input.visitId, input.kind), input.version)).body,
    holds: input.holds,
  }))

async function change(
  context: ActionContext,
  { visitId, kind }: Place,
  action: string,
  find: (tx: WriteTx) => Promise<{ readonly body: string; readonly holds: number }>,
): Promise<Outcome<Saved>> {
  const { actor, now } = context
  authorise(actor, policy.recordLessons, now)
  return context.write(async tx => {
    const visit = await seeVisit(tx, actor, visitId, 'content', now)
    const { body, holds } = await find(tx)
    const problems = lessonProblems(body, visit)
    if (problems.length > 0) return refused(...problems)
    const stored = (await listLessons(tx, visitId)).find(one => one.kind === kind)
    if (body === (stored?.body ?? '')) return done({ at: now, version: stored?.version ?? 0 })
    const version = holds + 1
    if (holds !== (stored?.version ?? 0) || !(await save(tx, visitId, { kind, body, version }, now)))
      throw new Conflict({ mine: body, theirs: stored?.body ?? '', theirVersion: stored?.version ?? 0 })
    await keepVersion(tx, lessonSubject(visitId, kind), version, body, now)
    tx.record({ action, object: { kind: 'visit', id: visitId }, details: { kind, version } })
    return done({ at: now, version })
  })
}
