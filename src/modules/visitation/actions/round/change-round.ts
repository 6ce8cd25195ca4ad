// SPDX-License-Identifier: EUPL-1.2
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { getVersion, keepVersion } from '../../../../platform/history/history.ts'
import { keptRound, type RoundDraft, roundOf, roundProblems, roundSubject } from '../../domain/round.ts'
import type { RoundId } from '../../domain/visit.ts'
import { policy } from '../../policy.ts'
import { getRound, saveRound } from '../../store/round.ts'
import { followTerms } from './follow-terms.ts'

type Input = { readonly roundId: string; readonly version: number; readonly draft: RoundDraft }

/** Changes a round; the due dates of its visits follow, and each municipality is told of its own. */
export async function changeRound(context: ActionContext, input: Input): Promise<Outcome<RoundId>> {
  authorise(context.actor, policy.keepRounds, context.now)
  return context.write(tx => changeIn(tx, context, input))
}

/** Makes an earlier version of a round hold again, terms included. @throws NotFound, Conflict as changing does */
export async function restoreRound(
  context: ActionContext,
  input: Omit<Input, 'draft'> & { readonly holds: number },
): Promise<Outcome<RoundId>> {
  authorise(context.actor, policy.keepRounds, context.now)
  return context.write(async tx => {
    const earlier = await getVersion(tx, roundSubject(input.roundId), input.version)
    return changeIn(tx, context, { roundId: input.roundId, version: input.holds, draft: roundOf(earlier) })
  })
}

async function changeIn(tx: WriteTx, { now }: ActionContext, input: Input): Promise<Outcome<RoundId>> {
  const { draft, version } = input
  const round = await getRound(tx, input.roundId)
  const problems = roundProblems(draft)
  if (problems.length > 0) return refused(...problems)
  await saveRound(tx, { ...round, version }, draft)
  await keepVersion(tx, roundSubject(round.id), version + 1, draft.mandate, now, keptRound(draft))
  tx.record({ action: 'round.changed', object: { kind: 'round', id: round.id } })
  await followTerms(tx, round, await getRound(tx, round.id), now)
  return done(round.id)
}
