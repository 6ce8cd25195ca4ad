// SPDX-License-Identifier: EUPL-1.2

import type { Policy } from '../../kernel/policy.ts'
import { organisationKinds } from '../../kernel/roles.ts'
import { watchers } from './domain/access.ts'

const owners = organisationKinds.filter(kind => kind !== 'platform')

export const policy = {
  // The platform asks, and a second administrator approves.
  seeRequests: { roles: ['administrator'], kinds: ['platform'], kind: 'read' },
  ask: { roles: ['administrator'], kinds: ['platform'], kind: 'act', stepUp: true },
  decide: {
    roles: ['administrator'],
    kinds: ['platform'],
    kind: 'act',
    stepUp: true,
    when: 'approvalProblems',
  },
  // Closing a door asks for no proof: it must go at once.
  stop: { roles: ['administrator'], kinds: ['platform'], kind: 'act', when: 'enderOf' },
  // The organisation sees every use, and ends it.
  seeUses: { roles: watchers, kinds: owners, kind: 'read' },
  end: { roles: watchers, kinds: owners, kind: 'act' },
} as const satisfies Policy
