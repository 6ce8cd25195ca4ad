// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import type { OrganisationId, PersonId } from '../../../kernel/ids.ts'
import type { DueDates } from './due-dates.ts'
import type { ParticipationState } from './participation-states.ts'
import type { VisitId } from './visit.ts'

/** The municipality's case of a visit to which it was invited. */
export type Participation = {
  readonly visitId: VisitId
  readonly organisationId: OrganisationId
  readonly committee: { readonly id: OrganisationId; readonly name: string }
  readonly roundName: string
  readonly state: ParticipationState
  readonly coordinatorId: PersonId | null
  readonly visitOn: LocalDate | null
  readonly due: DueDates
  /** Those of them that the secretariat moved for this municipality. */
  readonly extended: DueDates
  readonly version: number
}
