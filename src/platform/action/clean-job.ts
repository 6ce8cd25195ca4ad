// SPDX-License-Identifier: EUPL-1.2
import { organisationScope } from '../db/scope.ts'
import type { Job } from '../jobs/job.ts'

const day = 86_400_000

/** Forgets keys of forms that were posted more than a day ago. */
export const cleanFormPostsJob: Job = {
  name: 'form-post.clean',
  every: '23 * * * *',
  run: ({ db, organisation, now }) =>
    db.write(organisationScope(organisation, 'form-post.clean'), async tx => {
      await tx.sql
        .deleteFrom('form_post')
        .where('created_at', '<', new Date(now.getTime() - day))
        .execute()
      tx.bookkeeping()
    }),
}
