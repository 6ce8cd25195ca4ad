// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationId, PersonId } from './ids.ts'
import type { OrganisationKind, Role } from './roles.ts'

/** Reading an organisation in an emergency: for at most an hour, in one role, with every page noted (docs/decisions/0017-break-glass.md). */
export type EmergencyReading = {
  readonly accessId: string
  /** It works up to, not including, this instant. */
  readonly untilAt: Date
  /** The reader's own organisation, in whose chain the reading is noted too. */
  readonly platform: OrganisationId
}

/** An organisation in which the person has a role today. */
export type Membership = {
  readonly organisationId: OrganisationId
  readonly name: string
  readonly kind: OrganisationKind
  readonly roles: readonly Role[]
  /** A successor's people read the old organisation, they do not write in it (Rules: organisations change). */
  readonly isReadOnly: boolean
  /** Only when the organisation let this person in for an emergency; then it is read-only too. */
  readonly emergency?: EmergencyReading
}

/** Somebody who is signed in. */
export type SignedIn = {
  readonly personId: PersonId
  readonly name: string
  readonly sessionId: string
  /** Instant of the last fresh proof of identity, or null. */
  readonly stepUpAt: Date | null
  readonly memberships: readonly Membership[]
}

/** Somebody who is signed in and acts in the organisation of the URL. */
export type Actor = SignedIn & { readonly organisation: Membership }
