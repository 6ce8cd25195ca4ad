// SPDX-License-Identifier: EUPL-1.2
import type { Policy } from '../../kernel/policy.ts'
import { type Role, roles } from '../../kernel/roles.ts'

const everyone = Object.keys(roles) as Role[]

export const policy = {
  seeColleagues: { roles: everyone, kind: 'read' },
  recordOwnAbsence: { roles: everyone, kind: 'act' },
  seePeople: { roles: ['administrator'], kind: 'read' },
  recordAbsence: { roles: ['administrator'], kind: 'act' },
  invite: { roles: ['administrator'], kind: 'act' },
  changeRoles: { roles: ['administrator'], kind: 'act', stepUp: true, when: 'endProblems' },
  changeSignIn: { roles: ['administrator'], kind: 'act', stepUp: true, when: 'signInProblems' },
  decideRequest: { roles: ['administrator'], kind: 'act', stepUp: true, when: 'decisionProblems' },
  // The platform: accounts and health, no content.
  seeOrganisations: { roles: ['administrator'], kinds: ['platform'], kind: 'read' },
  keepOrganisations: { roles: ['administrator'], kinds: ['platform'], kind: 'act', stepUp: true },
  changeAccount: {
    roles: ['administrator'],
    kinds: ['platform'],
    kind: 'act',
    stepUp: true,
    when: 'signInProblems',
  },
  offerChanges: { roles: ['administrator'], kinds: ['platform'], kind: 'act' },
} as const satisfies Policy
