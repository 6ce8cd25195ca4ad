// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationId } from '../../../kernel/ids.ts'
import type { Role } from '../../../kernel/roles.ts'
import type { EndedBy } from './emergency.ts'

/** The organisation's side: who of the platform may read, or read, here. Kept for ever. */
export type EmergencyAccess = {
  readonly id: string
  readonly platformId: OrganisationId
  readonly personName: string
  readonly approverName: string
  readonly role: Role
  readonly reason: string
  readonly neededFor: string
  readonly fromAt: Date
  readonly untilAt: Date
  readonly endedAt: Date | null
  readonly endedBy: EndedBy | null
}

/** A page that was read. */
export type ReadPage = { readonly route: string; readonly path: string; readonly readAt: Date }

/** Roles of the organisation whose people are told, and may end the access. */
export const watchers = ['administrator', 'ciso'] as const satisfies readonly Role[]

export const isOpen = (access: Pick<EmergencyAccess, 'fromAt' | 'untilAt' | 'endedAt'>, now: Date): boolean =>
  access.endedAt === null && access.fromAt <= now && now < access.untilAt

/** What crosses to the organisation when a second person approved. Instants as ISO text. */
export type AccessDocument = {
  readonly person: string
  readonly personName: string
  readonly approverName: string
  readonly role: Role
  readonly reason: string
  readonly neededFor: string
  readonly fromAt: string
  readonly untilAt: string
}

/** What crosses, either way, when somebody ended it. */
export type EndDocument = { readonly by: EndedBy; readonly at: string }
