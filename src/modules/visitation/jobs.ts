// SPDX-License-Identifier: EUPL-1.2
import { organisationScope } from '../../platform/db/scope.ts'
import type { Job } from '../../platform/jobs/job.ts'
import { proposeDestructions } from './actions/destruction/propose-destructions.ts'

/** Notes and drafts do not stay longer than their term: a proposal waits for two people. */
export const destructionJob: Job = {
  name: 'visitation.destruction',
  every: '20 5 * * *',
  run: ({ db, organisation, now }) =>
    db.write(organisationScope(organisation, 'visitation.destruction'), async tx => {
      if ((await proposeDestructions(tx, now)) === 0) tx.bookkeeping()
    }),
}
