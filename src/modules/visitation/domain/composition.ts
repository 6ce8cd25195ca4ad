// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import { type Problem, problem } from '../../../kernel/problem.ts'
import type { Role } from '../../../kernel/roles.ts'
import { visitingRoles } from './committee.ts'

/** As what somebody sits in the committee of a round. */
export const seatRoles = ['chair', 'member', 'committeeSecretary'] as const
export type SeatRole = (typeof seatRoles)[number]

/** Somebody of the committee of a round, from when till when; without an end as long as the round lasts. */
export type RoundSeat = {
  readonly person: PersonId
  readonly role: SeatRole
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate | null
}

/** Who sits in the committee of a round. Nobody was seated yet while the version is 0. */
export type Composition = { readonly version: number; readonly seats: readonly RoundSeat[] }

export const compositionSubject = (round: string) => ({ kind: 'visitation.composition', id: round })

/** The seats of a kept version. */
export const seatsIn = (details: unknown): readonly RoundSeat[] =>
  (details as { readonly seats: readonly RoundSeat[] }).seats

type Person = { readonly id: PersonId; readonly roles: readonly Role[] }

/** What is wrong with a composition: an end before its beginning, or a role that this person does not have. */
export const compositionProblems = (
  seats: readonly RoundSeat[],
  committee: readonly Person[],
  before: readonly RoundSeat[],
): Problem[] =>
  seats.flatMap(({ person, role, startsOn, endsOn }) => {
    const colleague = committee.find(one => one.id === person)
    const stood = before.some(one => one.person === person && one.role === role)
    return [
      ...(stood || colleague?.roles.includes(role) ? [] : [problem(`role-${person}`, 'seatRoleNotHeld')]),
      ...(endsOn !== null && endsOn < startsOn ? [problem(`ends-${person}`, 'seatEndsBeforeItStarts')] : []),
    ]
  })

/**
 * Whether somebody can be assigned to a visit of this round: chair or member, in its committee on the day of the visit, or
 * today while there is no day. Before anybody is seated, everybody of the committee can.
 */
export function mayBeAssigned(person: Person, seats: readonly RoundSeat[], on: LocalDate): boolean {
  if (!person.roles.some(role => visitingRoles.includes(role))) return false
  if (seats.length === 0) return true
  return seats.some(
    ({ person: seated, role, startsOn, endsOn }) =>
      seated === person.id &&
      visitingRoles.includes(role) &&
      startsOn <= on &&
      (endsOn === null || on <= endsOn),
  )
}
