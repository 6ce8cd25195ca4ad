// SPDX-License-Identifier: EUPL-1.2
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { type RoundDraft, roundProblems } from '../../domain/round.ts'
import type { RoundId } from '../../domain/visit.ts'
import { policy } from '../../policy.ts'
import { getRound, saveRound } from '../../store/round.ts'
import { followTerms } from './follow-terms.ts'

type Input = { readonly roundId: string; readonly version: number; readonly draft: RoundDraft }

/** Changes a round; the due dates of its visits follow, and each municipality is told of its own. */
export async function changeRound(context: ActionContext, input: Input): Promise<Outcome<RoundId>> {
  authorise(context.actor, policy.keepRounds, context.now)
  return context.write(async tx => {
    const round = await getRound(tx, input.roundId)
    const problems = roundProblems(input.draft)
    if (problems.length > 0) return refused(...problems)
    await saveRound(tx, { ...round, version: input.version }, input.draft)
    tx.record({ action: 'round.changed', object: { kind: 'round', id: round.id } })
    await followTerms(tx, round, await getRound(tx, round.id), context.now)
    return done(round.id)
  })
}
