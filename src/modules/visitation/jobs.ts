// SPDX-License-Identifier: EUPL-1.2
import { organisationScope } from '../../platform/db/scope.ts'
import type { Job } from '../../platform/jobs/job.ts'
import { proposeDestructions } from './actions/destruction/propose-destructions.ts'
import { remindByItself } from './actions/round/remind-by-itself.ts'
import { runBatches } from './actions/worklist/run-batches.ts'

/** Notes and drafts do not stay longer than their term: a proposal waits for two people. */
export const destructionJob: Job = {
  name: 'visitation.destruction',
  every: '20 5 * * *',
  run: ({ db, organisation, now }) =>
    db.write(organisationScope(organisation, 'visitation.destruction'), async tx => {
      if ((await proposeDestructions(tx, now)) === 0) tx.bookkeeping()
    }),
}

/** Every morning: who must move in a visit is reminded on the days of its round. */
export const reminderJob: Job = {
  name: 'visitation.reminders',
  every: '10 6 * * *',
  run: ({ db, organisation, now }) =>
    remindByItself(db, organisationScope(organisation, 'visitation.reminders'), now),
}

/** Takes up what was confirmed for many visits and was broken off; what was confirmed just now is under way already. */
export const batchJob: Job = {
  name: 'visitation.batches',
  every: '* * * * *',
  run: ({ db, organisation, now }) => runBatches(db, organisation, () => now),
}
