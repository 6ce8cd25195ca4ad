// SPDX-License-Identifier: EUPL-1.2
import { as } from '../../../../test/support/act.ts'
import type { Sampler } from '../../../../test/support/sampler.ts'
import { localDate, localDateOf } from '../../../kernel/dates.ts'
import { platformOrganisation } from '../actions/give-or-ask.ts'
import { giveRole } from '../actions/give-role.ts'
import { recordAbsence } from '../actions/record-absence.ts'
import { insertOpenReading } from '../store/import.ts'
import { deskFor, mustBeDone } from '../testing.ts'
import { codes, offerList } from './changes.ts'

/** A request for a second administrator, an absence, a list of changes and a reading to be decided. */
export const organisationSampler: Sampler = {
  ids: {
    // Who has every role of the kind comes first, in a municipality where things happened: there every role is held.
    person:
      'SELECT person_id AS id, NULL AS visit FROM role_assignment WHERE organisation_id IN (SELECT organisation_id FROM participation) GROUP BY person_id ORDER BY count(*) DESC, person_id',
    request: 'SELECT id, NULL AS visit FROM administrator_request',
    absence: 'SELECT id, NULL AS visit FROM absence',
    list: 'SELECT id, NULL AS visit FROM municipal_import',
  },
  async make(world, people) {
    const town = people.find(person => person.roles.includes('councillor'))
    const platform = people.find(person => person.organisation === platformOrganisation)
    if (!town || !platform) throw new Error('no municipality or no platform to put anything in')
    const today = localDateOf(world.now())
    const colleague = await world.addPerson(town.organisation, 'contributor')
    const role = { role: 'administrator', startsOn: today, lastOn: null } as const
    mustBeDone(
      await giveRole(await as(world, town), deskFor(world, town), { personId: colleague.id, ...role }),
    )
    const absence = { personId: town.id, standInId: null, roles: [], takesNamed: false }
    mustBeDone(await recordAbsence(await as(world, town), { ...absence, fromOn: today, untilOn: today }))
    const list = 'datum,soort,van,inwoners\n2026-01-01,inwoners,gm0363,931298\n'
    await offerList(world, platform, Buffer.from(list))
    await world.db.write(world.scope(platform), async tx => {
      await insertOpenReading(tx, {
        municipalityId: codes.haaren,
        readableFrom: localDate('2021-01-01'),
        endedOn: localDate('2021-01-01'),
        successors: [codes.tilburg, codes.vught],
      })
      tx.record({ action: 'test.reading', object: { kind: 'organisation', id: codes.haaren } })
    })
  },
}
