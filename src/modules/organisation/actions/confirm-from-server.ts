// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationId } from '../../../kernel/ids.ts'
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { problem } from '../../../kernel/problem.ts'
import type { Database } from '../../../platform/db/database.ts'
import { organisationScope } from '../../../platform/db/scope.ts'
import { listOpenRequests } from '../store/administrator-request.ts'
import { findPersonByEmail } from '../store/person.ts'
import { settleRequest } from './decide-request.ts'
import { platformOrganisation } from './give-or-ask.ts'

/**
 * The platform has one administrator, and nobody above it: whoever keeps the server is the second person, and confirms
 * from the command line what that administrator asked.
 */
export async function confirmFromServer(
  db: Database,
  email: string,
  now: Date,
): Promise<Outcome<OrganisationId>> {
  return db.write<Outcome<OrganisationId>>(organisationScope(platformOrganisation, 'cli'), async tx => {
    const person = await findPersonByEmail(tx, email)
    const request = (await listOpenRequests(tx)).find(
      one => one.personId === person?.id && one.confirmer === 'platform',
    )
    if (!request || !(await settleRequest(tx, request, true, now)))
      return refused(problem('email', 'noRequest'))
    return done(platformOrganisation)
  })
}
