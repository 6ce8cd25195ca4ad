// SPDX-License-Identifier: EUPL-1.2
import type { Policy } from '../../kernel/policy.ts'
import { type Role, roles } from '../../kernel/roles.ts'

const everyone = Object.keys(roles) as Role[]

export const policy = {
  seeToday: { roles: everyone, kind: 'read' },
} as const satisfies Policy
