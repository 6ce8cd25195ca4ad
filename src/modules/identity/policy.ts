// SPDX-License-Identifier: EUPL-1.2
import type { Policy } from '../../kernel/policy.ts'
import { type Role, roles } from '../../kernel/roles.ts'

const everyone = Object.keys(roles) as Role[]

/** The sign-in service of an organisation. How people sign in themselves is their own, and asks for no role. */
export const policy = {
  /** One's own only, so an emergency opens it for nobody else. */
  exportOwnData: { roles: everyone, kind: 'read', stepUp: true, sealed: true },
  seeProviders: { roles: ['administrator', 'ciso'], kind: 'read' },
  prepareProvider: { roles: ['administrator'], kind: 'read' },
  noteProviders: { roles: ['administrator', 'ciso'], kind: 'act' },
  changeProviders: { roles: ['administrator'], kind: 'act', stepUp: true, when: 'switchOnProblems' },
  // The platform: whose mail domain it is, and a service where the administrator is the only one.
  seeAskingProviders: { roles: ['administrator'], kinds: ['platform'], kind: 'read' },
  decideProviders: {
    roles: ['administrator'],
    kinds: ['platform'],
    kind: 'act',
    stepUp: true,
    when: 'switchOnProblems',
  },
} as const satisfies Policy
