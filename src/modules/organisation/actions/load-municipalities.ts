// SPDX-License-Identifier: EUPL-1.2
import { municipalities } from '../../../../content/facts/municipalities.ts'
import { localDateOf } from '../../../kernel/dates.ts'
import type { Database } from '../../../platform/db/database.ts'
import { organisationScope } from '../../../platform/db/scope.ts'
import type { Register } from '../domain/register.ts'
import { insertOrganisation } from '../store/organisation.ts'
import { insertMunicipalities } from '../store/save-register.ts'
import { platformOrganisation } from './give-or-ask.ts'

/**
 * Puts the carried facts in the register: every municipality since 2015 with its names, successors and inhabitants, and
 * the organisation that keeps them. What is there already is left alone, for a change has consequences for who may read
 * what: that is the importer's. For the first start, in production as in the demo. Gives how many were added.
 */
export async function loadMunicipalities(
  db: Database,
  now: Date,
  register: Register = municipalities,
): Promise<number> {
  return db.write(organisationScope(platformOrganisation, 'facts'), async tx => {
    const isNew = await insertOrganisation(
      tx,
      { id: platformOrganisation, kind: 'platform', name: 'Beheer' },
      now,
    )
    const count = await insertMunicipalities(tx, register, localDateOf(now))
    if (isNew || count > 0)
      tx.record({
        action: 'register.loaded',
        object: { kind: 'register', id: 'municipalities' },
        details: { count },
      })
    return count
  })
}
