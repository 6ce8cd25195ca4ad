// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../kernel/ids.ts'
import type { Delegate } from './delegation.ts'
import type { DelegationRole } from './handover-documents.ts'

/** Somebody who is to be at the talk, once, in however many roles. */
export type Seat = {
  /** The person, or the role of somebody who is known by name only. */
  readonly key: string
  readonly name: string
  readonly person: PersonId | null
  /** Empty for the committee. */
  readonly roles: readonly DelegationRole[]
}

/** Who comes along for the municipality; one who has several roles sits once. */
export function seatsOf(delegates: readonly Delegate[]): Seat[] {
  const seats = new Map<string, Seat>()
  for (const { role, personId, name } of delegates) {
    if (name === null) continue
    const key = personId ?? role
    const seat = seats.get(key)
    seats.set(key, { key, name, person: personId, roles: [...(seat?.roles ?? []), role] })
  }
  return [...seats.values()]
}

/** Those of the committee who visit. */
export const memberSeats = (members: readonly { readonly id: PersonId; readonly name: string }[]): Seat[] =>
  members.map(({ id, name }) => ({ key: id, name, person: id, roles: [] }))

type Answerer = {
  readonly id: PersonId
  /** Those in whose place he or she acts today. */
  readonly standsInFor: readonly PersonId[]
  /** Coordinator or secretary: keeps the calendar of all. */
  readonly isKeeper: boolean
}

/** Whether somebody may say when this one can: each for oneself, a stand-in, and who keeps the calendar. */
export const mayAnswerFor = (seat: Seat, { id, standsInFor, isKeeper }: Answerer): boolean =>
  isKeeper || (seat.person !== null && (seat.person === id || standsInFor.includes(seat.person)))
