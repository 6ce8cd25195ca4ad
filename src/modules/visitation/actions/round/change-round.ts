// SPDX-License-Identifier: EUPL-1.2
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import type { Problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { getVersion, keepVersion } from '../../../../platform/history/history.ts'
import { contactProblems, hasContact } from '../../domain/contact.ts'
import { keptRound, type RoundDraft, roundOf, roundProblems, roundSubject } from '../../domain/round.ts'
import type { RoundId } from '../../domain/visit.ts'
import { policy } from '../../policy.ts'
import { getRound, saveRound } from '../../store/round.ts'
import { followTerms } from './follow-terms.ts'

type Input = { readonly roundId: string; readonly version: number; readonly draft: RoundDraft }

/** Changes a round; the due dates of its visits follow, and each municipality is told of its own. */
export async function changeRound(context: ActionContext, input: Input): Promise<Outcome<RoundId>> {
  authorise(context.actor, policy.keepRounds, context.now)
  const problems = contactProblems(input.draft.contact)
  return context.write(tx => changeIn(tx, context, input, problems))
}

/**
 * Makes an earlier version of a round hold again, terms included; a version that told of no contact leaves the contact as
 * it is. @throws NotFound, Conflict as changing does
 */
export async function restoreRound(
  context: ActionContext,
  input: Omit<Input, 'draft'> & { readonly holds: number },
): Promise<Outcome<RoundId>> {
  authorise(context.actor, policy.keepRounds, context.now)
  return context.write(async tx => {
    const earlier = roundOf(await getVersion(tx, roundSubject(input.roundId), input.version))
    const { contact } = await getRound(tx, input.roundId)
    const draft = hasContact(earlier.contact) ? earlier : { ...earlier, contact }
    return changeIn(tx, context, { roundId: input.roundId, version: input.holds, draft })
  })
}

async function changeIn(
  tx: WriteTx,
  { now }: ActionContext,
  input: Input,
  already: readonly Problem[] = [],
): Promise<Outcome<RoundId>> {
  const { draft, version } = input
  const round = await getRound(tx, input.roundId)
  const problems = [...already, ...roundProblems(draft)]
  if (problems.length > 0) return refused(...problems)
  await saveRound(tx, { ...round, version }, draft)
  await keepVersion(tx, roundSubject(round.id), version + 1, draft.mandate, now, keptRound(draft))
  tx.record({ action: 'round.changed', object: { kind: 'round', id: round.id } })
  await followTerms(tx, round, await getRound(tx, round.id), now)
  return done(round.id)
}
