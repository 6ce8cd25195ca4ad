// SPDX-License-Identifier: EUPL-1.2
import type { Policy } from '../../kernel/policy.ts'

const committee = ['chair', 'member', 'committeeSecretary'] as const
const keepers = ['committeeSecretary', 'chair'] as const

export const policy = {
  see: { roles: committee, kinds: ['committee'], kind: 'read' },
  // The secretariat writes news; somebody else of the committee releases it.
  writeNews: { roles: keepers, kinds: ['committee'], kind: 'act' },
  releaseNews: {
    roles: committee,
    kinds: ['committee'],
    kind: 'act',
    stepUp: true,
    when: 'secondReaderProblem',
  },
  withdrawNews: { roles: keepers, kinds: ['committee'], kind: 'act', stepUp: true },
  publishVisited: { roles: keepers, kinds: ['committee'], kind: 'act', stepUp: true },
  writeReport: { roles: committee, kinds: ['committee'], kind: 'act' },
  releaseReport: { roles: committee, kinds: ['committee'], kind: 'act', stepUp: true, when: 'mayRelease' },
} as const satisfies Policy
