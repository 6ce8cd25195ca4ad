// SPDX-License-Identifier: EUPL-1.2
import { Conflict } from '../../../../kernel/errors.ts'
import { newId } from '../../../../kernel/ids.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { handOver } from '../../../../platform/handover/store.ts'
import { type SolutionDocument, solutionHandovers, solutionProblems } from '../../domain/solution.ts'
import { policy } from '../../policy.ts'
import { getSolution, insertSolution, saveSolution } from '../../store/solution.ts'
import { assertFresh } from '../fresh.ts'
import { seeVisit } from '../see-visit.ts'

type Text = { readonly title: string; readonly body: string }
type Place = { readonly visitId: string; readonly solution: string }

/** Writes down a solution that surprised the committee (requirement 22). @returns its id */
export async function addSolution(
  context: ActionContext,
  { visitId, title, body }: Text & { readonly visitId: string },
): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.writeSolutions, now)
  return context.write(async tx => {
    const problems = solutionProblems(await seeVisit(tx, actor, visitId, 'content', now))
    if (problems.length > 0) return refused(...problems)
    const id = newId()
    await insertSolution(tx, visitId, { id, title, body }, now)
    tx.record({ action: 'solution.added', object: { kind: 'solution', id }, details: { visit: visitId } })
    return done(id)
  })
}

/** Changes a solution that was not asked about yet. @throws Conflict when a colleague saved meanwhile */
export async function changeSolution(
  context: ActionContext,
  { visitId, solution: id, title, body, version }: Place & Text & { readonly version: number },
): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.writeSolutions, now)
  return context.write(async tx => {
    const visit = await seeVisit(tx, actor, visitId, 'content', now)
    const stored = await getSolution(tx, visitId, id, 'lock')
    const problems = solutionProblems(visit, stored.state)
    if (problems.length > 0) return refused(...problems)
    if (stored.version !== version)
      throw new Conflict({ mine: body, theirs: stored.body, theirVersion: stored.version })
    await saveSolution(tx, { id, version, title, body }, now)
    tx.record({ action: 'solution.changed', object: { kind: 'solution', id }, details: { visit: visitId } })
    return done(id)
  })
}

/** Asks the municipality whether others may read it. From now on the text is the municipality's to correct. */
export async function askToShare(
  context: ActionContext,
  { visitId, solution: id, version }: Place & { readonly version: number },
): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.writeSolutions, now)
  return context.write(async tx => {
    const visit = await seeVisit(tx, actor, visitId, 'content', now)
    const stored = await getSolution(tx, visitId, id, 'lock')
    const problems = solutionProblems(visit, stored.state)
    if (problems.length > 0) return refused(...problems)
    assertFresh(stored, version)
    await saveSolution(tx, { id, version, state: 'asked' }, now)
    const document: SolutionDocument = { solution: id, title: stored.title, body: stored.body }
    await handOver(
      tx,
      {
        to: visit.municipality.id,
        kind: solutionHandovers.asked,
        subjectId: visitId,
        document,
        ground: 'vraag om een oplossing te mogen delen',
      },
      now,
    )
    tx.record({ action: 'solution.asked', object: { kind: 'solution', id }, details: { visit: visitId } })
    return done(id)
  })
}
