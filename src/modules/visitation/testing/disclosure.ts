// SPDX-License-Identifier: EUPL-1.2
import { as } from '../../../../test/support/act.ts'
import type { TestPerson, World } from '../../../../test/support/world.ts'
import { localDate } from '../../../kernel/dates.ts'
import { shareReport } from '../actions/sharing/share-report.ts'
import { receiveWooRequest } from '../actions/woo/receive-request.ts'
import type { VisitId } from '../domain/visit.ts'
import { mustBeDone } from '../testing.ts'
import { makeFinal, type ReportCast } from './report.ts'

/** The cast of a report with the municipal secretary, who decides with the portfolio holder. */
export const addTownSecretary = (world: World, cast: ReportCast): Promise<TestPerson> =>
  world.addPerson(cast.heidebrink, 'municipalSecretary')

/** A visit of which the final report was shared with college and council. */
export async function makeShared(world: World, cast: ReportCast): Promise<VisitId> {
  const visitId = await makeFinal(world, cast)
  const alderman = await as(world, cast.alderman)
  for (const audience of ['college', 'council'] as const)
    mustBeDone(await shareReport(alderman, { visitId, audience, recipient: '', ground: '' }))
  return visitId
}

/** A final report of which somebody asked that it be made public. */
export async function makeAsked(world: World, cast: ReportCast) {
  const visitId = await makeFinal(world, cast)
  const coordinator = await as(world, cast.coordinator)
  const input = { visitId, reference: 'Z-2026-0117', receivedOn: localDate('2026-11-20') }
  const { id } = mustBeDone(await receiveWooRequest(coordinator, input))
  return { visitId, request: id }
}
