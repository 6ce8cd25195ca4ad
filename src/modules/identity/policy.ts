// SPDX-License-Identifier: EUPL-1.2
import type { Policy } from '../../kernel/policy.ts'

/** The sign-in service of an organisation. How people sign in themselves is their own, and asks for no role. */
export const policy = {
  seeProviders: { roles: ['administrator'], kind: 'read' },
  changeProviders: { roles: ['administrator'], kind: 'act', stepUp: true },
} as const satisfies Policy
