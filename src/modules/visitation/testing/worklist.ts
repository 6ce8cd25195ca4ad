// SPDX-License-Identifier: EUPL-1.2
import { as } from '../../../../test/support/act.ts'
import type { TestPerson, World } from '../../../../test/support/world.ts'
import { keepWorklist } from '../actions/worklist/keep-worklist.ts'
import { startBatch } from '../actions/worklist/start-batch.ts'
import { mustBeDone } from '../testing.ts'

/** A batch that was chosen and not confirmed, and a filter that the whole secretariat keeps. */
export async function makeBatch(world: World, secretary: TestPerson, visitId: string): Promise<string> {
  const context = await as(world, secretary)
  mustBeDone(await keepWorklist(context, { name: 'Over tijd', query: 'termijn=overdue', isShared: true }))
  return mustBeDone(await startBatch(context, { act: 'remind', visits: [visitId] }))
}
