// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import { type OrganisationKind, type Role, roleFits, roles } from '../../../kernel/roles.ts'

/** A role as it stands in an organisation. `lastOn` is the last day on which it counts; null while no end is known. */
export type RoleTerm = {
  readonly id: string
  readonly personId: PersonId
  readonly role: Role
  readonly startsOn: LocalDate
  readonly lastOn: LocalDate | null
  readonly isReadOnly: boolean
  readonly ground: string | null
}

/** When a role ends: after this last day, or at once ('now': it does not count today any more). */
export type RoleEnd = { readonly lastOn: LocalDate } | 'now'

export const isHeldOn = (term: RoleTerm, day: LocalDate): boolean =>
  term.startsOn <= day && (term.lastOn === null || term.lastOn >= day)

/** Whether the role counts today or will count. */
export const isOpen = (term: RoleTerm, today: LocalDate): boolean =>
  term.lastOn === null || term.lastOn >= today

/** Roles that an administrator may give in an organisation of this kind, in the order of the kernel's table. */
export const rolesIn = (kind: OrganisationKind): readonly Role[] =>
  (Object.keys(roles) as Role[]).filter(role => roleFits(role, kind))

/**
 * Roles that can go along to a colleague when somebody leaves, and whether nobody else holds them. Not the administrator,
 * which takes two people, and not a hired worker, whose role is that of one assignment.
 */
export function rolesToHandOn(
  all: readonly RoleTerm[],
  leaver: PersonId,
  today: LocalDate,
): readonly { readonly role: Role; readonly isOnlyHolder: boolean }[] {
  const held = all.filter(term => !term.isReadOnly && isHeldOn(term, today))
  const own = new Set(held.filter(term => term.personId === leaver).map(term => term.role))
  return [...own]
    .filter(role => role !== 'administrator' && role !== 'hired')
    .map(role => ({
      role,
      isOnlyHolder: !held.some(term => term.role === role && term.personId !== leaver),
    }))
}
