// SPDX-License-Identifier: EUPL-1.2
import { as } from '../../../../test/support/act.ts'
import type { World } from '../../../../test/support/world.ts'
import { addMonths, localDateOf } from '../../../kernel/dates.ts'
import { withClient } from '../../../platform/db/prepare-database.ts'
import { decideDestruction } from '../actions/destruction/decide-destruction.ts'
import { openCorrection } from '../actions/report/correct-final.ts'
import type { VisitId } from '../domain/visit.ts'
import { destructionJob } from '../jobs.ts'
import { mustBeDone } from '../testing.ts'
import { makeFinal, type ReportCast, release } from './report.ts'

/** A visit of which the final report was corrected: the second version holds, the first was withdrawn. */
export async function makeCorrected(world: World, cast: ReportCast): Promise<VisitId> {
  const visitId = await makeFinal(world, cast)
  mustBeDone(await openCorrection(await as(world, cast.anna), { visitId, reason: 'Een aantal klopte niet.' }))
  await release(world, cast, visitId, 'final', [cast.anna, cast.bas])
  return visitId
}

/** As if the final report of a visit had been released so many months ago. */
export const releasedMonthsAgo = (world: World, visitId: VisitId, months: number) =>
  withClient(world.database.ownerUrl, client =>
    client.query(
      `UPDATE visit_state SET at = $2::date + time '12:00' WHERE visit_id = $1 AND state = 'final'`,
      [visitId, addMonths(localDateOf(world.now()), -months)],
    ),
  )

/** A visit of which notes and drafts were destroyed. */
export async function makeDestroyed(world: World, cast: ReportCast): Promise<VisitId> {
  const visitId = await makeFinal(world, cast)
  await releasedMonthsAgo(world, visitId, 4)
  await destructionJob.run({ db: world.db, organisation: cast.committee, now: world.now() })
  for (const person of [cast.secretary, cast.anna])
    mustBeDone(await decideDestruction(await as(world, person), { visitId }))
  return visitId
}
