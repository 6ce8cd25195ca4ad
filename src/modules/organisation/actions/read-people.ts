// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import type { OrganisationId } from '../../../kernel/ids.ts'
import type { Database } from '../../../platform/db/database.ts'
import { organisationScope } from '../../../platform/db/scope.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { type PersonWithRoles, peopleWithRoles } from '../domain/people.ts'
import { listAbsences } from '../store/absence.ts'
import { listPeople } from '../store/person.ts'
import { listTerms } from '../store/role.ts'

/** Everybody of the organisation of the scope, with roles and absence. */
export async function readPeople(tx: Tx, today: LocalDate): Promise<readonly PersonWithRoles[]> {
  return peopleWithRoles(
    await listPeople(tx),
    await listTerms(tx, today),
    await listAbsences(tx, today),
    today,
  )
}

/** The accounts of another organisation, for the platform: people and roles, read in that organisation's own scope. No content. */
export const readAccounts = (
  db: Database,
  organisation: OrganisationId,
  today: LocalDate,
  origin: string,
): Promise<readonly PersonWithRoles[]> =>
  db.read(organisationScope(organisation, origin), tx => readPeople(tx, today))
