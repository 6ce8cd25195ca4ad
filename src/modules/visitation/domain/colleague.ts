// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../kernel/ids.ts'
import { type Role, roleFits, roles } from '../../../kernel/roles.ts'

/** Somebody with a role in the same organisation. */
export type Colleague = {
  readonly id: PersonId
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
}

/** Somebody who is asked in by name and work address. */
export type NewColleague = { readonly name: string; readonly email: string }

/** Roles to which the coordinator may invite. An administrator is made by an administrator, nowhere else. */
export const invitableRoles: readonly Role[] = (Object.keys(roles) as Role[]).filter(
  role => roleFits(role, 'municipality') && role !== 'administrator',
)

/** Roles that decide for the municipality: they mark the self-image as seen, and share the report. */
const decidingRoles: readonly Role[] = ['portfolioHolder', 'municipalSecretary']

/**
 * Whether somebody may give this role. Secretary and administrator give every role; a coordinator only helps to fill a
 * deciding role that nobody holds yet, and never takes it.
 * @param to who gets it; null for somebody new
 */
export function mayGive(
  role: Role,
  giver: { readonly id: PersonId; readonly roles: readonly Role[] },
  to: PersonId | null,
  colleagues: readonly Pick<Colleague, 'roles'>[],
): boolean {
  if (!decidingRoles.includes(role)) return true
  if (giver.roles.includes('municipalSecretary') || giver.roles.includes('administrator')) return true
  return to !== giver.id && !colleagues.some(one => one.roles.includes(role))
}
