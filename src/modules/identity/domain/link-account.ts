// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationId, PersonId } from '../../../kernel/ids.ts'
import { canProve, type WaysIn } from './ways-in.ts'

/** What is known when somebody comes back from an organisation's own sign-in service. */
export type Return = {
  readonly provider: { readonly organisationId: OrganisationId; readonly domains: readonly string[] }
  readonly email: string | undefined
  readonly isEmailVerified: boolean
  /** Whom this issuer and subject were linked to before. */
  readonly linkedTo: PersonId | undefined
  /** Who has this mail address with us, and which organisation keeps that person. */
  readonly candidate:
    | { readonly personId: PersonId; readonly keptBy: OrganisationId; readonly ways: WaysIn }
    | undefined
}

export type LinkDecision =
  | { readonly kind: 'known'; readonly personId: PersonId }
  | { readonly kind: 'link'; readonly personId: PersonId }
  /** Linked once this person shows an own passkey, or password and code. */
  | { readonly kind: 'prove'; readonly personId: PersonId }
  | {
      readonly kind: 'refused'
      readonly reason: 'unknown' | 'unverified' | 'domain' | 'organisation' | 'noProof'
    }

/**
 * Who this is with us. A link that exists decides alone. The first time, the mail address does, and only when the
 * service verified it, its domain is confirmed, and the service's own organisation keeps the person: no organisation's
 * service can speak for the people of another. Who can sign in already is never linked in silence: the person's own proof
 * is asked, so that who runs the service does not become somebody here. Roles are never taken from the service.
 */
export function decideLink({ provider, email, isEmailVerified, linkedTo, candidate }: Return): LinkDecision {
  if (linkedTo !== undefined) return { kind: 'known', personId: linkedTo }
  if (email === undefined || candidate === undefined) return { kind: 'refused', reason: 'unknown' }
  if (!isEmailVerified) return { kind: 'refused', reason: 'unverified' }
  if (!provider.domains.includes(domainOf(email))) return { kind: 'refused', reason: 'domain' }
  if (candidate.keptBy !== provider.organisationId) return { kind: 'refused', reason: 'organisation' }
  const { personId, ways } = candidate
  if (canProve(ways)) return { kind: 'prove', personId }
  return ways.services > 0 ? { kind: 'refused', reason: 'noProof' } : { kind: 'link', personId }
}

/** The part after the last @, in small letters. */
export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase()
}
