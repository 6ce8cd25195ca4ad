// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate, localDateOf } from '../../../../kernel/dates.ts'
import { Conflict, NotAllowed } from '../../../../kernel/errors.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { finishWorkItems } from '../../../../platform/work/work-item.ts'
import {
  mayRecordFor,
  stepsOf,
  type TablingBody,
  type TablingState,
  tablingNow,
  tablingProblems,
} from '../../domain/report-tabling.ts'
import { policy } from '../../policy.ts'
import { lockParticipation } from '../../store/reaction.ts'
import { insertTabling } from '../../store/tabling.ts'
import { seeTabling } from './see-tabling.ts'
import { councilTask, tablingTask } from './tabling-task.ts'

type Input = {
  readonly visitId: string
  readonly body: TablingBody
  readonly state: TablingState
  readonly on: LocalDate
  /** How many steps were recorded when the page was opened. */
  readonly version: number
}

/**
 * Records what college or council did with the report (requirement 30). It stays in the municipality.
 * @throws NotFound before the report can be read, NotAllowed for the other body, Conflict when a colleague recorded in between
 */
export const recordTabling = (
  context: ActionContext,
  input: Input,
): Promise<Outcome<{ visitId: string; n: number }>> =>
  context.write(async tx => {
    const { actor, now } = context
    authorise(actor, policy.recordTabling, now)
    await lockParticipation(tx, input.visitId)
    const { participation, final, tablings } = await seeTabling(tx, actor, input.visitId)
    const { body, state, on } = input
    if (!mayRecordFor(body, actor.organisation.roles)) throw new NotAllowed('notYourBody')
    const before = stepsOf(tablings, body).length
    if (before !== input.version) throw new Conflict({ mine: '', theirs: '', theirVersion: before })
    const days = { reportOn: localDateOf(final.createdAt), today: localDateOf(now) }
    const problems = tablingProblems({ state, on }, tablingNow(tablings, body), days)
    if (problems.length > 0) return refused(...problems)
    const { visitId } = participation
    const n = before + 1
    await insertTabling(tx, visitId, { body, n, state, on }, now)
    await finishWorkItems(tx, tablingTask(visitId, body), now)
    if (body === 'council' && state === 'discussed') await finishWorkItems(tx, councilTask(visitId), now)
    tx.record({
      action: 'report.tabled',
      object: { kind: 'visit', id: visitId },
      details: { body, state, n },
    })
    return done({ visitId, n })
  })
