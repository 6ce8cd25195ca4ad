// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../kernel/dates.ts'
import type { OrganisationId, PersonId } from '../../../kernel/ids.ts'
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { problem } from '../../../kernel/problem.ts'
import type { Database } from '../../../platform/db/database.ts'
import type { Scope } from '../../../platform/db/scope.ts'
import { findPersonByEmail, insertPerson } from '../store/person.ts'
import { listTerms } from '../store/role.ts'
import { keepRole } from './keep-roles.ts'

export type NewAdministrator = {
  readonly name: string
  readonly email: string
  /** Whose account the address is already. */
  readonly person?: PersonId | undefined
}

/**
 * Makes the first administrator of an organisation that has none: from the command line, or by the platform. Refused
 * once there is one, for then that one lets others in. @param scope in the organisation itself
 */
export async function createOrganisationAdministrator(
  db: Database,
  scope: Scope & { readonly organisation: OrganisationId },
  wish: NewAdministrator,
  now: Date,
): Promise<Outcome<{ readonly personId: PersonId; readonly isNew: boolean }>> {
  const today = localDateOf(now)
  return db.write<Outcome<{ personId: PersonId; isNew: boolean }>>(scope, async tx => {
    const terms = await listTerms(tx, today)
    if (terms.some(term => term.role === 'administrator' && !term.isReadOnly))
      return refused(problem('email', 'hasAdministrator'))
    const known = (await findPersonByEmail(tx, wish.email))?.id ?? wish.person
    const personId = known ?? (await insertPerson(tx, { name: wish.name, email: wish.email }, now))
    const role = { role: 'administrator', startsOn: today, lastOn: null, ground: 'first' } as const
    await keepRole(tx, { personId, ...role }, now)
    return done({ personId, isNew: known === undefined })
  })
}
