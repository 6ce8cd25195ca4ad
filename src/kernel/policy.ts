// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from './actor.ts'
import { NotAllowed, NotFound, StepUpNeeded } from './errors.ts'
import type { OrganisationKind, Role } from './roles.ts'

/** One row of a module's policy table: who may do this, and what must hold besides. */
export type Permission = {
  readonly roles: readonly Role[]
  /** Only in organisations of these kinds; elsewhere the page does not exist. Without it: wherever the role does. */
  readonly kinds?: readonly OrganisationKind[]
  /** 'read' also holds for read-only roles; a missing read permission is 404, a missing act permission 403. */
  readonly kind: 'read' | 'act'
  /** Asks for a proof of identity of at most five minutes old (release, role change, export). */
  readonly stepUp?: true
  /** For named people only (TLP:RED) or opened by two (sealed): no emergency opens it. */
  readonly sealed?: true
  /** The condition in words; the domain function of this name decides it once the thing is loaded. */
  readonly when?: string
}

export type Policy = Readonly<Record<string, Permission>>

const stepUpMinutes = 5

/** True when one of the actor's roles in the organisation of the URL allows this. */
export function may(actor: Actor, permission: Permission): boolean {
  if (!existsFor(actor, permission)) return false
  if (permission.kind === 'act' && actor.organisation.isReadOnly) return false
  return permission.roles.some(role => actor.organisation.roles.includes(role))
}

/**
 * Refuses what the policy table does not allow.
 * @throws NotFound for a read, NotAllowed for an act, StepUpNeeded when the proof of identity is too old
 */
export function authorise(actor: Actor, permission: Permission, now: Date): void {
  if (!existsFor(actor, permission)) throw new NotFound()
  if (!may(actor, permission)) throw permission.kind === 'read' ? new NotFound() : notAllowed(actor)
  if (permission.stepUp && !hasFreshProof(actor, now)) throw new StepUpNeeded()
}

const existsFor = (actor: Actor, { kinds, sealed }: Permission): boolean =>
  (kinds?.includes(actor.organisation.kind) ?? true) && !(sealed && actor.organisation.emergency)

const notAllowed = (actor: Actor): NotAllowed =>
  new NotAllowed(actor.organisation.emergency ? 'emergencyReads' : 'role')

const hasFreshProof = (actor: Actor, now: Date): boolean =>
  actor.stepUpAt !== null && now.getTime() - actor.stepUpAt.getTime() <= stepUpMinutes * 60_000
