// SPDX-License-Identifier: EUPL-1.2
import { NotFound } from '../../../../kernel/errors.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { shareProblems } from '../../domain/solution.ts'
import { policy } from '../../policy.ts'
import { deleteSharedSolution, findSharing, insertSharedSolution } from '../../store/shared-solution.ts'
import { getSolution } from '../../store/solution.ts'
import { assertFresh } from '../fresh.ts'
import { seeVisit } from '../see-visit.ts'

type Place = { readonly visitId: string; readonly solution: string }

/**
 * Lets every municipality read a solution, in the words and with or without the name that its municipality allowed
 * (requirements 22, 41).
 * @throws Conflict when the municipality answered otherwise meanwhile
 */
export async function shareSolution(
  context: ActionContext,
  { visitId, solution: id, version }: Place & { readonly version: number },
): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.shareSolutions, now)
  return context.write(async tx => {
    const { municipality, roundId } = await seeVisit(tx, actor, visitId, 'content', now)
    const stored = await getSolution(tx, visitId, id, 'lock')
    const { visited } = await findSharing(tx, id, roundId)
    const problems = shareProblems(stored, municipality.name, visited)
    if (problems.length > 0) return refused(...problems)
    assertFresh(stored, version)
    await insertSharedSolution(tx, stored, stored.state === 'named' ? municipality.id : null)
    tx.record({ action: 'solution.shared', object: { kind: 'solution', id }, details: { visit: visitId } })
    return done(id)
  })
}

/** Takes it away from where everybody reads it. @throws NotFound when it is not shared */
export async function stopSharing(
  context: ActionContext,
  { visitId, solution: id }: Place,
): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.shareSolutions, now)
  return context.write(async tx => {
    await seeVisit(tx, actor, visitId, 'content', now)
    await getSolution(tx, visitId, id, 'lock')
    if (!(await deleteSharedSolution(tx, id))) throw new NotFound()
    tx.record({ action: 'solution.unshared', object: { kind: 'solution', id }, details: { visit: visitId } })
    return done(id)
  })
}
