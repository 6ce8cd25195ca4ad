// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../kernel/dates.ts'
import { organisationScope } from '../../platform/db/scope.ts'
import type { Job } from '../../platform/jobs/job.ts'
import { putPeopleInSearch } from './actions/find-person.ts'
import { followAllInPredecessors } from './actions/follow-in-predecessors.ts'
import { platformOrganisation } from './actions/give-or-ask.ts'
import { loadRegister } from './store/register.ts'
import { bringNamesUpToDate } from './store/save-register.ts'

/** A new name was imported before its day: on that day the organisation gets it. */
export const namesJob: Job = {
  name: 'organisation.names',
  every: '5 0 * * *',
  async run({ db, organisation, now }) {
    if (organisation !== platformOrganisation) return
    await db.write(organisationScope(organisation, 'organisation.names'), async tx => {
      const count = await bringNamesUpToDate(tx, await loadRegister(tx), localDateOf(now))
      if (count > 0)
        tx.record({
          action: 'register.named',
          object: { kind: 'register', id: 'municipalities' },
          details: { count },
        })
    })
  },
}

/** Who can be found follows the roles, which begin and end on their day. */
export const searchJob: Job = {
  name: 'organisation.search',
  every: '10 0 * * *',
  run: ({ db, organisation, now }) =>
    db.write(organisationScope(organisation, 'organisation.search'), async tx => {
      await putPeopleInSearch(tx, now)
      tx.bookkeeping()
    }),
}

/** What a successor's people may read follows their roles, whoever gave or ended those. */
export const readingsJob: Job = {
  name: 'organisation.readings',
  every: '15 0 * * *',
  run: ({ db, organisation, now }) =>
    followAllInPredecessors({ db, now, scope: organisationScope(organisation, 'organisation.readings') }),
}
