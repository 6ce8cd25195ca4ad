// SPDX-License-Identifier: EUPL-1.2
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { isEndState, movesByHand } from '../../domain/set-aside.ts'
import type { VisitId } from '../../domain/visit.ts'
import type { VisitState } from '../../domain/visit-states.ts'
import { policy } from '../../policy.ts'
import { listVisitStates } from '../../store/visit.ts'
import { assertFresh } from '../fresh.ts'
import { moveVisit } from '../move-visit.ts'
import { seeVisit } from '../see-visit.ts'
import { tellEnd } from './tell-end.ts'

type Input = {
  readonly visitId: string
  readonly version: number
  readonly to: VisitState
  readonly reason: string
}

/** Pauses, resumes, cancels or ends a visit, always with a reason; a municipality that was invited is told when it ends. */
export async function setState(context: ActionContext, input: Input): Promise<Outcome<VisitId>> {
  const { actor, now } = context
  authorise(actor, policy.keepVisit, now)
  return context.write(async tx => {
    const visit = await seeVisit(tx, actor, input.visitId, 'process', now)
    assertFresh(visit, input.version)
    const history = (await listVisitStates(tx, visit.id)).map(one => one.state)
    if (!movesByHand(visit.state, history).includes(input.to))
      return refused(problem('to', 'stateNotPossible'))
    await moveVisit(tx, visit, input.to, now, input.reason)
    if (isEndState(input.to)) await tellEnd(tx, visit, input.to, now)
    return done(visit.id)
  })
}
