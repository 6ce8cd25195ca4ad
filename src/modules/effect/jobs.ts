// SPDX-License-Identifier: EUPL-1.2
import { organisationScope } from '../../platform/db/scope.ts'
import type { Job } from '../../platform/jobs/job.ts'
import { mixBox } from './store/box.ts'

/** Every hour what lies sealed is written anew in random order: where a row stands does not tell who put it in. */
export const mixBoxJob: Job = {
  name: 'effect.mix',
  every: '41 * * * *',
  run: ({ db, organisation }) =>
    db.write(organisationScope(organisation, 'effect.mix'), async tx => {
      if ((await mixBox(tx)) > 0) tx.bookkeeping()
    }),
}
