// SPDX-License-Identifier: EUPL-1.2
import { as } from '../../../../test/support/act.ts'
import type { TestPerson, World } from '../../../../test/support/world.ts'
import { addSolution, askToShare } from '../actions/solution/write-solution.ts'
import type { VisitId } from '../domain/visit.ts'
import { mustBeDone } from '../testing.ts'

export const solutionText = {
  title: 'Een kaart bij de balie',
  body: 'Op elke balie ligt wat u doet als het scherm zwart is.',
}

/** A solution that the committee wrote down and asked the municipality about. */
export async function makeAsked(world: World, writer: TestPerson, visitId: VisitId): Promise<string> {
  const solution = mustBeDone(await addSolution(await as(world, writer), { visitId, ...solutionText }))
  mustBeDone(await askToShare(await as(world, writer), { visitId, solution, version: 1 }))
  return solution
}
