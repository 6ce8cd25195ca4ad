// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import type { Branded, OrganisationId, PersonId } from '../../../kernel/ids.ts'
import type { DueDates } from './due-dates.ts'
import type { Tie } from './tie.ts'
import type { VisitState } from './visit-states.ts'

export type VisitId = Branded<'VisitId'>
export type RoundId = Branded<'RoundId'>

/** The committee's case of one municipality in one round. */
export type Visit = {
  readonly id: VisitId
  readonly committeeId: OrganisationId
  readonly roundId: RoundId
  readonly roundName: string
  readonly municipality: { readonly id: OrganisationId; readonly name: string }
  readonly state: VisitState
  readonly stateSince: Date
  readonly visitOn: LocalDate | null
  readonly visitAt: string | null
  readonly place: string | null
  /** Street and town of the place; empty when not told. */
  readonly address: string
  /** What happens when on the day, a line per part; empty when not told. */
  readonly programme: string
  /** Later dates that steps of this visit got, with a reason (extending.ts). */
  readonly extended: DueDates
  readonly version: number
  readonly members: readonly { readonly id: PersonId; readonly name: string }[]
  /** Day of the final report's release, when there is one. */
  readonly finalOn: LocalDate | null
}

/** One line of a visit's history: the state it got, or kept when only its date moved. */
export type VisitMoment = {
  readonly state: VisitState
  readonly reason: string | null
  readonly by: string | null
  readonly at: Date
}

/** Somebody of the committee who is tied to a municipality, and therefore never sees its visit. */
export type Tied = Tie & { readonly person: PersonId; readonly name: string }
