// SPDX-License-Identifier: EUPL-1.2
import type { Job } from '../jobs/job.ts'
import { type Receivers, receiveHandovers } from './receive.ts'

/** Takes in what was handed over but not taken in, because the program stopped or failed in between. */
export const sweepJob = (receivers: Receivers): Job => ({
  name: 'handover.sweep',
  every: '* * * * *',
  run: async ({ db, organisation, now }) =>
    void (await receiveHandovers(db, receivers, organisation, () => now)),
})
