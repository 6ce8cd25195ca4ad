// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../kernel/ids.ts'
import type { Role } from '../../../kernel/roles.ts'
import type { AnswerSlot } from './handover-documents.ts'
import type { ParticipationState } from './participation-states.ts'
import { type ApartSlot, apartSlots } from './self-image.ts'

type Asked = { readonly apart?: true }

/**
 * In whose name somebody answers a topic: the municipality's, or for a topic that is answered apart the own role's.
 * Undefined when it is not for this person. Who holds both roles answers as portfolio holder.
 */
export function slotFor(roles: readonly Role[], topic: Asked): AnswerSlot | undefined {
  return topic.apart ? apartSlots.find(slot => roles.includes(slot)) : 'municipality'
}

export type RoleHolder = {
  readonly role: Role
  /** Null for who is named in the delegation and has not signed in yet. */
  readonly person: PersonId | null
}

/**
 * Of the two who answer apart, those whose answer is waited for. One person who is both answers once, as slotFor says; then
 * nobody is waited for in the other role.
 */
export function partiesOf(holders: readonly RoleHolder[]): readonly ApartSlot[] {
  const rolesOf = (person: PersonId) => holders.filter(one => one.person === person).map(one => one.role)
  return apartSlots.filter(slot =>
    holders.some(
      ({ role, person }) =>
        role === slot && (person === null || slotFor(rolesOf(person), { apart: true }) === slot),
    ),
  )
}

/** Whether nobody is CISO but who is portfolio holder, nor ever answered as such: then there is one answer, not two. */
export const isOneForBoth = (
  holders: readonly RoleHolder[],
  given: readonly { readonly slot: AnswerSlot }[],
): boolean =>
  apartSlots.every(slot => holders.some(one => one.role === slot)) &&
  partiesOf(holders).length === 1 &&
  !given.some(one => one.slot === 'ciso')

/** Whether the self-image can be filled in now: once handed in it does not change any more. */
export const isOpenForAnswers = (state: ParticipationState, handedInAt: Date | null): boolean =>
  state === 'answering' && handedInAt === null

/** Whether somebody with these roles may answer this topic now. */
export const mayAnswer = (
  roles: readonly Role[],
  topic: Asked,
  state: ParticipationState,
  handedInAt: Date | null,
): boolean => slotFor(roles, topic) !== undefined && isOpenForAnswers(state, handedInAt)

/**
 * Whether somebody reads the answer in this slot. What was answered apart is first seen by nobody but who gave it;
 * once both are done the other sees it, and so does the municipal secretary, who marks the whole as seen. Others see
 * only that it is done, so that nobody steers either answer.
 */
export function maySeeAnswer(roles: readonly Role[], slot: AnswerSlot, areBothDone: boolean): boolean {
  if (slot === 'municipality' || roles.includes(slot)) return true
  return areBothDone && roles.some(role => isParty(role) || role === 'municipalSecretary')
}

/**
 * Whether somebody joins the colleagues' remarks beside a topic. Beside one that is answered apart they wait until both
 * are done, so that no remark gives an answer away.
 */
export const mayComment = (roles: readonly Role[], topic: Asked, areBothDone: boolean): boolean =>
  !topic.apart || apartSlots.some(slot => areBothDone && maySeeAnswer(roles, slot, areBothDone))

const isParty = (role: Role): role is ApartSlot => (apartSlots as readonly Role[]).includes(role)
