// SPDX-License-Identifier: EUPL-1.2
import type { Sampler } from '../../../../test/support/sampler.ts'
import { open } from '../testing.ts'

/** An access that is open in the municipality, asked by one administrator of the platform and approved by another. */
export const emergencySampler: Sampler = {
  ids: { emergency: 'SELECT id, NULL AS visit FROM emergency_access' },
  async make(world, people) {
    const town = people.find(person => person.roles.includes('councillor'))
    const approver = people.find(
      person => person.organisation === 'beheer' && person.roles.includes('administrator'),
    )
    if (!town || !approver) throw new Error('no municipality or no platform to put anything in')
    const asker = await world.addPerson(approver.organisation, 'administrator')
    await open(world, [asker, approver], town.organisation)
  },
}
