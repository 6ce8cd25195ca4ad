// SPDX-License-Identifier: EUPL-1.2
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { type RoundDraft, roundProblems } from '../../domain/round.ts'
import type { RoundId } from '../../domain/visit.ts'
import { policy } from '../../policy.ts'
import { insertRound } from '../../store/round.ts'

/** Starts a round (requirements 2 and 8). */
export async function createRound(context: ActionContext, draft: RoundDraft): Promise<Outcome<RoundId>> {
  authorise(context.actor, policy.keepRounds, context.now)
  return context.write(async tx => {
    const problems = roundProblems(draft)
    if (problems.length > 0) return refused(...problems)
    const id = await insertRound(tx, draft, context.now)
    tx.record({ action: 'round.created', object: { kind: 'round', id } })
    return done(id)
  })
}
