// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../kernel/dates.ts'
import type { Transfer } from '../../../platform/work/transfer.ts'
import { giveRole } from '../../organisation/index.ts'
import { type Held, handOnParticipation, handOnVisits, listHeld } from '../store/holding.ts'

const titles: Readonly<Record<Held['what'], (held: Held) => string>> = {
  coordination: () => 'De visitatie coördineren',
  followUp: () => 'Een handelingsperspectief opvolgen',
  visit: ({ municipality = '' }) => `Het bezoek aan ${municipality}`,
}

/** What a visitation keeps in somebody's name. Who takes over the coordination becomes coordinator. */
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
    await handOnVisits(tx, from, to)
  },
}
