// SPDX-License-Identifier: EUPL-1.2
import { standardRecesses } from '../../../../../content/periods/recess.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { missingRecesses } from '../../domain/recess.ts'
import type { Round } from '../../domain/round.ts'
import type { RoundId } from '../../domain/visit.ts'
import { policy } from '../../policy.ts'
import { insertRecesses } from '../../store/recess.ts'
import { getRound, lockRound } from '../../store/round.ts'
import { followTerms } from './follow-terms.ts'

const reason = 'Gebruikelijk reces.'

/** Gives a round the usual periods of its term, but those that clash with what it has. */
export async function takeUsualRecess(
  context: ActionContext,
  input: { readonly roundId: string },
): Promise<Outcome<RoundId>> {
  const { actor, now } = context
  authorise(actor, policy.keepRounds, now)
  return context.write(async tx => {
    const round = await lockRound(tx, input.roundId)
    if (!(await addUsual(tx, round, now))) return refused(problem('', 'noUsualRecess'))
    await followTerms(tx, round, await getRound(tx, round.id), now)
    return done(round.id)
  })
}

/** Adds the usual periods to a round in this transaction; false when there is none to add. */
export async function addUsual(tx: WriteTx, round: Round, now: Date): Promise<boolean> {
  const added = missingRecesses(standardRecesses, round)
  if (added.length === 0) return false
  await insertRecesses(tx, round.id, added, reason, now)
  tx.record({
    action: 'recess.usual',
    object: { kind: 'round', id: round.id },
    details: { count: added.length },
  })
  return true
}
