// SPDX-License-Identifier: EUPL-1.2
import { as } from '../../../../test/support/act.ts'
import type { World } from '../../../../test/support/world.ts'
import { localDate } from '../../../kernel/dates.ts'
import { offerColleagueList } from '../actions/colleagues/offer-list.ts'
import { setMembers } from '../actions/round/set-members.ts'
import { offerSlots } from '../actions/slots/offer-slots.ts'
import { type Slot, slotKey } from '../domain/slots.ts'
import type { VisitId } from '../domain/visit.ts'
import { type Cast, makeDelegated, makeRound, mustBeDone, visitOf } from '../testing.ts'

/** Two half-days that are offered in the tests, after a clock of November 2026. */
export const slots: readonly Slot[] = [
  { on: localDate('2027-02-04'), part: 'morning' },
  { on: localDate('2027-02-09'), part: 'afternoon' },
]
export const [thursday, tuesday] = slots.map(slotKey) as [string, string]
export const answerBy = localDate('2026-12-15')

type Asked = Pick<Cast, 'secretary' | 'member' | 'townSecretary'>

/** Offers these half-days for a visit on which one member goes. */
export async function offerFor(world: World, cast: Asked, visitId: VisitId): Promise<VisitId> {
  const { version } = await visitOf(world, cast, visitId)
  const members = [cast.member.id]
  mustBeDone(await setMembers(await as(world, cast.secretary), { visitId, version, members }))
  const offer = { visitId, slots, answerBy, version: 0 }
  return mustBeDone(await offerSlots(await as(world, cast.secretary), offer))
}

/** A visit with a whole delegation and one member, to which these half-days were offered. */
export const makeOffered = async (world: World, cast: Cast): Promise<VisitId> =>
  offerFor(world, cast, await makeDelegated(world, cast, await makeRound(world, cast.secretary)))

/** A list of one colleague that waits to be confirmed. */
export async function makeColleagueList(world: World, cast: Asked, visitId: VisitId): Promise<string> {
  const bytes = Buffer.from('L. Peters;l.peters@voorbeeld.example;controller')
  return mustBeDone(
    await offerColleagueList(await as(world, cast.townSecretary), { visitId, name: 'lijst.csv', bytes }),
  )
}
