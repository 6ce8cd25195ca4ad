// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { canHaveBeenHeld } from '../../domain/schedule.ts'
import type { VisitId } from '../../domain/visit.ts'
import { policy } from '../../policy.ts'
import { assertFresh } from '../fresh.ts'
import { moveVisit } from '../move-visit.ts'
import { seeVisit } from '../see-visit.ts'

type Input = { readonly visitId: string; readonly version: number }

/** The talk was held: the members start on the draft. */
export async function markHeld(context: ActionContext, input: Input): Promise<Outcome<VisitId>> {
  const { actor, now } = context
  authorise(actor, policy.keepVisit, now)
  return context.write(async tx => {
    const visit = await seeVisit(tx, actor, input.visitId, 'process', now)
    assertFresh(visit, input.version)
    if (!canHaveBeenHeld(visit, localDateOf(now))) return refused(problem('', 'visitHasNotBeen'))
    if (!(await moveVisit(tx, visit, 'held', now))) return refused(problem('', 'stateNotPossible'))
    return done(visit.id)
  })
}
