// SPDX-License-Identifier: EUPL-1.2
import { addDays, type LocalDate } from '../../../kernel/dates.ts'
import type { OrganisationId } from '../../../kernel/ids.ts'
import type { Database } from '../../../platform/db/database.ts'
import { organisationScope } from '../../../platform/db/scope.ts'
import type { RoleAssignment } from '../domain/access-after-changes.ts'
import type { RoleTerm } from '../domain/role-term.ts'
import { parseGround } from '../domain/successor-ground.ts'
import { listTerms } from '../store/role.ts'

/** A role as the rules about changes see it: a half-open window, and the ground when it only reads. */
export function toAssignment(term: RoleTerm, organisationId: OrganisationId): RoleAssignment {
  const ground = term.isReadOnly ? parseGround(term.ground) : undefined
  return {
    personId: term.personId,
    organisationId,
    role: term.role,
    from: term.startsOn,
    to: term.lastOn === null ? undefined : addDays(term.lastOn, 1),
    ...(ground && { readOnlyGround: ground }),
  }
}

/** The roles in these organisations that count today or will, read one organisation at a time. */
export async function readAssignments(
  db: Database,
  organisations: Iterable<OrganisationId>,
  today: LocalDate,
  origin: string,
): Promise<RoleAssignment[]> {
  const found: RoleAssignment[] = []
  for (const organisation of new Set(organisations)) {
    const terms = await db.read(organisationScope(organisation, origin), tx => listTerms(tx, today))
    found.push(...terms.map(term => toAssignment(term, organisation)))
  }
  return found
}
