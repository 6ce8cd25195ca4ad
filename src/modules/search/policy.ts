// SPDX-License-Identifier: EUPL-1.2
import type { Policy } from '../../kernel/policy.ts'
import { type Role, roles } from '../../kernel/roles.ts'

export const policy = {
  search: { roles: Object.keys(roles) as Role[], kind: 'read' },
} as const satisfies Policy
