// SPDX-License-Identifier: EUPL-1.2
import { as } from '../../../../test/support/act.ts'
import type { Sampler } from '../../../../test/support/sampler.ts'
import { localDate } from '../../../kernel/dates.ts'
import { offerMunicipalityList } from '../actions/composing/municipality-list.ts'
import { setComposition } from '../actions/round/set-composition.ts'
import { getComposition } from '../store/composition.ts'
import { mustBeDone } from '../testing.ts'

/** Lists of municipalities that wait to be confirmed, and who sits in each round. */
export const composingSampler: Sampler = {
  ids: {
    municipalityList:
      'SELECT l.id, v.id AS visit FROM municipality_list l JOIN visit v ON v.round_id = l.round_id',
    member:
      'SELECT s.person_id AS id, v.id AS visit FROM round_seat s JOIN visit v ON v.round_id = s.round_id',
  },
  async make(world, people) {
    for (const person of people.filter(one => one.roles.includes('committeeSecretary'))) {
      const rounds = await world.db.read(world.scope(person), tx =>
        tx.sql.selectFrom('round').select('id').execute(),
      )
      const context = await as(world, person)
      for (const { id } of rounds) {
        const list = { roundId: id, name: 'gemeenten.csv', bytes: Buffer.from('Utrecht\nWeesp') }
        mustBeDone(await offerMunicipalityList(context, list))
        const { version } = await world.db.read(world.scope(person), tx => getComposition(tx, id))
        const startsOn = localDate('2026-09-01')
        const seats = [{ person: person.id, role: 'member', startsOn, endsOn: null }] as const
        mustBeDone(await setComposition(context, { roundId: id, version, seats }))
      }
    }
  },
}
