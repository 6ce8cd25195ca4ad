// SPDX-License-Identifier: EUPL-1.2
import { committee, committeeCast } from '../../../content/demo/cast.ts'
import { demoTie } from '../../../content/demo/finished.ts'
import { demoMunicipalities } from '../../../content/demo/municipalities.ts'
import { confirmTies, declareTies } from '../../../src/modules/visitation/actions/round/declare-ties.ts'
import { setComposition } from '../../../src/modules/visitation/actions/round/set-composition.ts'
import type { SeatRole } from '../../../src/modules/visitation/domain/composition.ts'
import type { RoundId } from '../../../src/modules/visitation/domain/visit.ts'
import { getRound } from '../../../src/modules/visitation/store/round.ts'
import { organisationScope } from '../../../src/platform/db/scope.ts'
import type { Stage } from './stage.ts'
import { mustBeDone, secretaryAt } from './visit-acts.ts'

const seats: readonly (readonly [keyof typeof committeeCast, SeatRole])[] = [
  ['chair', 'chair'],
  ['deGraaf', 'member'],
  ['jansen', 'member'],
  ['visser', 'member'],
  ['secretary', 'committeeSecretary'],
]

/** Everybody of the committee sits in the running round from its first day. */
export async function seatCommittee(stage: Stage, roundId: RoundId, at: Date): Promise<void> {
  const { startsOn } = await stage.db.read(organisationScope(committee, 'demo'), tx => getRound(tx, roundId))
  const context = await secretaryAt({ stage, committee }, at)
  mustBeDone(
    await setComposition(context, {
      roundId,
      version: 0,
      seats: seats.map(([name, role]) => ({
        person: committeeCast[name].id,
        role,
        startsOn,
        endsOn: null,
      })),
    }),
  )
}

/** One member once worked for a municipality of the round; everybody looked at the list. */
export async function declareAll(stage: Stage, roundId: RoundId, at: Date): Promise<void> {
  const municipality = demoMunicipalities.find(one => one.name === demoTie.municipality)
  const { id } = committeeCast.jansen
  const { kind, ground, startsOn, endsOn } = demoTie
  const tie = { kind, ground, startsOn, endsOn }
  mustBeDone(
    await declareTies(await stage.as(id, committee, at), {
      roundId,
      person: id,
      municipalities: [municipality?.id ?? ''],
      tie,
    }),
  )
  for (const [name] of seats)
    mustBeDone(await confirmTies(await stage.as(committeeCast[name].id, committee, at), roundId))
}
