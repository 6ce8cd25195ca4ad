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
