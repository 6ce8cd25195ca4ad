// SPDX-License-Identifier: EUPL-1.2
import { committee } from '../../../content/demo/cast.ts'
import { keepWorklist } from '../../../src/modules/visitation/actions/worklist/keep-worklist.ts'
import { runBatches } from '../../../src/modules/visitation/actions/worklist/run-batches.ts'
import { confirmBatch, startBatch } from '../../../src/modules/visitation/actions/worklist/start-batch.ts'
import type { RoundId } from '../../../src/modules/visitation/domain/visit.ts'
import type { VisitState } from '../../../src/modules/visitation/domain/visit-states.ts'
import { listVisits } from '../../../src/modules/visitation/store/visit.ts'
import { organisationScope } from '../../../src/platform/db/scope.ts'
import type { Stage } from './stage.ts'
import { mustBeDone, secretaryAt } from './visit-acts.ts'

/** Who waits for a municipality, and one whose talk has its day: of that nobody can be reminded. */
const reminded: readonly VisitState[] = ['invited', 'selfImageOut', 'dateFixed']

/** The secretary reminded a few municipalities in one go, and keeps two filters. */
export async function remindMany(stage: Stage, roundId: RoundId, at: Date): Promise<void> {
  const context = await secretaryAt({ stage, committee }, at)
  const all = await stage.db.read(organisationScope(committee, 'demo'), tx =>
    listVisits(tx, { round: roundId }),
  )
  const visits = all.filter(one => reminded.includes(one.state))
  const batch = mustBeDone(await startBatch(context, { act: 'remind', visits: visits.map(one => one.id) }))
  mustBeDone(await confirmBatch(context, batch))
  await runBatches(stage.db, committee, () => at)
  await stage.settle([...new Set(visits.map(one => one.municipality.id))], at)
  for (const [name, query, isShared] of [
    ['Over tijd', 'termijn=overdue', true],
    ['Wacht op een gemeente', 'aanzet=municipality&sorteer=municipality', false],
  ] as const)
    mustBeDone(await keepWorklist(context, { name, query, isShared }))
}
