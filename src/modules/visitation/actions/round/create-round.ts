// SPDX-License-Identifier: EUPL-1.2
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { keepVersion } from '../../../../platform/history/history.ts'
import { contactProblems } from '../../domain/contact.ts'
import { keptRound, type RoundDraft, roundProblems, roundSubject } from '../../domain/round.ts'
import type { RoundId } from '../../domain/visit.ts'
import { policy } from '../../policy.ts'
import { getRound, insertRound } from '../../store/round.ts'
import { addUsual } from './take-usual-recess.ts'

/** Starts a round with the usual recess of its term (requirements 2 and 8). */
export async function createRound(context: ActionContext, draft: RoundDraft): Promise<Outcome<RoundId>> {
  authorise(context.actor, policy.keepRounds, context.now)
  return context.write(async tx => {
    const problems = [...contactProblems(draft.contact), ...roundProblems(draft)]
    if (problems.length > 0) return refused(...problems)
    const id = await insertRound(tx, draft, context.now)
    await keepVersion(tx, roundSubject(id), 1, draft.mandate, context.now, keptRound(draft))
    tx.record({ action: 'round.created', object: { kind: 'round', id } })
    await addUsual(tx, await getRound(tx, id), context.now)
    return done(id)
  })
}
