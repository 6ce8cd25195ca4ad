// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import type { PersonId } from '../../../kernel/ids.ts'

/** What an organisation with one administrator hands to the platform: please confirm a second. */
export type ReferralDocument = {
  readonly person: PersonId
  readonly personName: string
  readonly askedBy: PersonId
  readonly askedByName: string
  readonly organisationName: string
  readonly startsOn: LocalDate
  readonly lastOn: LocalDate | null
}

/** The platform's answer. */
export type ReferralAnswer = { readonly isGiven: boolean }
