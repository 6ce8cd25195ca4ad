// SPDX-License-Identifier: EUPL-1.2
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { authorise } from '../../../kernel/policy.ts'
import { problem } from '../../../kernel/problem.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import { getRoundOutcome } from '../../visitation/index.ts'
import { slugOf } from '../domain/slug.ts'
import { policy } from '../policy.ts'
import { findListing, listPublicRounds, publishRound, replaceListed } from '../store/visited.ts'

/**
 * Makes public which municipalities were visited in a round: those where the talk was held, and no other. An act, and not
 * the state of a visit: so the list tells no day and no order.
 * @param count how many the page showed; with another number the list is shown again first
 */
export async function publishVisited(
  context: ActionContext,
  input: { readonly roundId: string; readonly count: number },
): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.publishVisited, now)
  return context.write(async tx => {
    const { id, name, startsOn, endsOn, visited } = await getRoundOutcome(tx, input.roundId)
    if (visited.length === 0) return refused(problem('', 'visitedNobody'))
    if (visited.length !== input.count) return refused(problem('', 'visitedChanged'))
    const { known, listed } = await findListing(tx, id)
    const all = await listPublicRounds(tx)
    if (known?.name === name && JSON.stringify(listed) === JSON.stringify(visited))
      return refused(problem('', 'visitedUpToDate'))
    const slug =
      known?.slug ??
      slugOf(
        name,
        all.map(one => one.slug),
      )
    await publishRound(tx, { id, slug, name, startsOn, endsOn })
    await replaceListed(tx, id, visited)
    tx.record({
      action: 'visited.published',
      object: { kind: 'round', id },
      details: { count: visited.length },
    })
    return done(id)
  })
}
