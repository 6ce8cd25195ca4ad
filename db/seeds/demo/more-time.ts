// SPDX-License-Identifier: EUPL-1.2
import { committee } from '../../../content/demo/cast.ts'
import { demoExtensions } from '../../../content/demo/more-time.ts'
import { addWeeks, localDateOf } from '../../../src/kernel/dates.ts'
import { askExtension } from '../../../src/modules/visitation/actions/extension/ask-extension.ts'
import { decideExtension } from '../../../src/modules/visitation/actions/extension/decide-extension.ts'
import { seeOwnExtension } from '../../../src/modules/visitation/actions/extension/find-asked.ts'
import { laterOf } from '../../../src/modules/visitation/domain/due-dates.ts'
import { workingDayFrom } from '../../../src/modules/visitation/domain/public-holidays.ts'
import type { RoundId } from '../../../src/modules/visitation/domain/visit.ts'
import { getRound } from '../../../src/modules/visitation/store/round.ts'
import { listVisits } from '../../../src/modules/visitation/store/visit.ts'
import { organisationScope } from '../../../src/platform/db/scope.ts'
import type { Stage } from './stage.ts'
import { mustBeDone, officialAt, type Play, secretaryAt, settle } from './visit-acts.ts'

/** Municipalities ask for more time; one got it, and of one the request still waits. */
export async function askMoreTime(
  stage: Stage,
  roundId: RoundId,
  moment: (weeks: number) => Date,
): Promise<void> {
  const { visits, recesses } = await stage.db.read(organisationScope(committee, 'demo'), async tx => ({
    visits: await listVisits(tx, { round: roundId }),
    recesses: (await getRound(tx, roundId)).recesses,
  }))
  for (const one of demoExtensions) {
    const visit = visits.find(({ municipality }) => municipality.name === one.municipality)
    if (!visit) throw new Error(`demo: ${one.municipality} is not in the round`)
    const play: Play = { stage, committee, municipality: visit.municipality.id, visitId: visit.id }
    const at = moment(one.asked)
    const { dueOn } = await stage.db.read(organisationScope(play.municipality, 'demo'), tx =>
      seeOwnExtension(tx, visit.id),
    )
    const until = workingDayFrom(addWeeks(laterOf(localDateOf(at), dueOn), one.weeks), recesses)
    const asker = await officialAt(play, 'municipalSecretary', at)
    mustBeDone(await askExtension(asker, { visitId: visit.id, until, reason: one.reason }))
    await settle(play, at)
    if (!one.granted) continue
    const { at: answered, reason } = one.granted
    const secretary = await secretaryAt(play, moment(answered))
    mustBeDone(await decideExtension(secretary, { visitId: visit.id, version: 1, until, reason }))
    await settle(play, moment(answered))
  }
}
