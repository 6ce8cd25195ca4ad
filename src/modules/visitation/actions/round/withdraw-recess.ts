// SPDX-License-Identifier: EUPL-1.2
import { done, type Outcome } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { RoundId } from '../../domain/visit.ts'
import { policy } from '../../policy.ts'
import { getHeldRecess, saveWithdrawal } from '../../store/recess.ts'
import { getRound, lockRound } from '../../store/round.ts'
import { followTerms } from './follow-terms.ts'

type Input = { readonly roundId: string; readonly recess: string; readonly reason: string }

/**
 * Lets a round work on in a period in which it rested. Every due date of its visits follows.
 * @throws Conflict when the period no longer holds
 */
export async function withdrawRecess(context: ActionContext, input: Input): Promise<Outcome<RoundId>> {
  const { actor, now } = context
  authorise(actor, policy.keepRounds, now)
  return context.write(async tx => {
    const round = await lockRound(tx, input.roundId)
    const recess = await getHeldRecess(tx, round, input.recess)
    await saveWithdrawal(tx, recess.id, input.reason, now)
    tx.record({
      action: 'recess.withdrawn',
      object: { kind: 'round', id: round.id },
      details: { from: recess.startsOn, to: recess.endsOn },
    })
    await followTerms(tx, round, await getRound(tx, round.id), now)
    return done(round.id)
  })
}
