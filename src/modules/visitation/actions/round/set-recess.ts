// SPDX-License-Identifier: EUPL-1.2
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { type RecessPeriod, recessProblems } from '../../domain/recess.ts'
import type { RoundId } from '../../domain/visit.ts'
import { policy } from '../../policy.ts'
import { getHeldRecess, insertRecesses, saveWithdrawal } from '../../store/recess.ts'
import { getRound, lockRound } from '../../store/round.ts'
import { followTerms } from './follow-terms.ts'

type Input = RecessPeriod & {
  readonly roundId: string
  readonly reason: string
  /** The period that this one takes the place of; left out for one more. */
  readonly replaces?: string
}

/**
 * Gives a round a period of recess, or another one in the place of one that it had. Every due date of its visits follows.
 * @throws Conflict when the period it would take the place of no longer holds
 */
export async function setRecess(context: ActionContext, input: Input): Promise<Outcome<RoundId>> {
  const { actor, now } = context
  authorise(actor, policy.keepRounds, now)
  return context.write(async tx => {
    const round = await lockRound(tx, input.roundId)
    const replaced = input.replaces && (await getHeldRecess(tx, round, input.replaces))
    const others = round.recesses.filter(one => one.id !== input.replaces)
    const problems = recessProblems(input, others)
    if (problems.length > 0) return refused(...problems)
    if (replaced) await saveWithdrawal(tx, replaced.id, input.reason, now)
    await insertRecesses(tx, round.id, [input], input.reason, now)
    tx.record({
      action: replaced ? 'recess.changed' : 'recess.added',
      object: { kind: 'round', id: round.id },
      details: { from: input.startsOn, to: input.endsOn },
    })
    await followTerms(tx, round, await getRound(tx, round.id), now)
    return done(round.id)
  })
}
