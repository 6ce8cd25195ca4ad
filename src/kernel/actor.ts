// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationId, PersonId } from './ids.ts'
import type { OrganisationKind, Role } from './roles.ts'

/** An organisation in which the person has a role today. */
export type Membership = {
  readonly organisationId: OrganisationId
  readonly name: string
  readonly kind: OrganisationKind
  readonly roles: readonly Role[]
  /** A successor's people read the old organisation, they do not write in it (Rules: organisations change). */
  readonly isReadOnly: boolean
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
