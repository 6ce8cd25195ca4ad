// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../kernel/dates.ts'
import type { Transfer } from '../../../platform/work/transfer.ts'
import { giveRole } from '../../organisation/index.ts'
import { type Held, handOnDelegation, handOnParticipation, handOnVisits, listHeld } from '../store/holding.ts'
import { getParticipation } from '../store/participation.ts'
import { giveDelegation } from './invitation/give-delegation.ts'
import { followDelegation } from './slots/follow-slots.ts'

const titles: Readonly<Record<Held['what'], (held: Held) => string>> = {
  coordination: () => 'De visitatie coördineren',
  delegation: () => 'Meepraten in het gesprek met de commissie',
  followUp: () => 'Een handelingsperspectief opvolgen',
  visit: ({ municipality = '' }) => `Het bezoek aan ${municipality}`,
}

/**
 * What a visitation keeps in somebody's name. Who takes over the coordination becomes coordinator; who takes over a place in
 * the delegation gets no role with it, and the committee hears the name.
 */
export const visitationTransfer: Transfer = {
  list: async (tx, person) =>
    (await listHeld(tx, person)).map(held => ({
      title: titles[held.what](held),
      place: `Visitatie · ${held.round}`,
    })),
  async handOn(tx, from, to, now) {
    const coordinates = await handOnParticipation(tx, from, to)
    if (coordinates)
      await giveRole(
        tx,
        {
          personId: to,
          role: 'coordinator',
          startsOn: localDateOf(now),
          lastOn: null,
          ground: 'handedOn',
        },
        now,
      )
    for (const visitId of await handOnDelegation(tx, from, to)) {
      const participation = await getParticipation(tx, visitId)
      await giveDelegation(tx, participation, 'handedOn', now)
      await followDelegation(tx, participation, now)
    }
    await handOnVisits(tx, from, to)
  },
}
