// SPDX-License-Identifier: EUPL-1.2
import type { Policy } from '../../kernel/policy.ts'

const keepers = ['committeeSecretary', 'chair'] as const
const staff = ['programmeStaff'] as const
const analysts = ['analyst'] as const
const answerers = ['coordinator', 'municipalSecretary', 'portfolioHolder', 'ciso'] as const

export const policy = {
  // The committee tells how a round stands, and reads what comes back.
  seeEffect: { roles: ['chair', 'member', 'committeeSecretary'], kinds: ['committee'], kind: 'read' },
  tell: { roles: keepers, kinds: ['committee'], kind: 'act' },
  // VNG sees process states and protected totals.
  seeRounds: { roles: staff, kinds: ['vng'], kind: 'read' },
  send: { roles: staff, kinds: ['vng'], kind: 'act' },
  open: { roles: staff, kinds: ['vng'], kind: 'act', stepUp: true, when: 'openingProblems' },
  // What two people opened is for those who code it.
  seeAnswers: { roles: staff, kinds: ['vng'], kind: 'read', sealed: true },
  code: { roles: staff, kinds: ['vng'], kind: 'act', sealed: true, when: 'coderPlace' },
  release: { roles: staff, kinds: ['vng'], kind: 'act', stepUp: true, when: 'figuresOf' },
  // The municipality answers once.
  seeSurvey: { roles: answerers, kinds: ['municipality'], kind: 'read' },
  answer: { roles: answerers, kinds: ['municipality'], kind: 'act' },
  // The IBD writes down, and a second analyst releases.
  seeReflections: { roles: analysts, kinds: ['ibd'], kind: 'read', sealed: true },
  reflect: { roles: analysts, kinds: ['ibd'], kind: 'act', sealed: true },
  releaseReflection: { roles: analysts, kinds: ['ibd'], kind: 'act', sealed: true, stepUp: true },
} as const satisfies Policy
