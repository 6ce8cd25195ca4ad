// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import type { PersonId } from '../../../kernel/ids.ts'

/** A final report that the committee opened again, and why. Open until a next version is released or it is closed. */
export type Correction = {
  readonly id: string
  /** The municipality reads it once a version is withdrawn. */
  readonly reason: string
  readonly openedBy: string
  readonly openedAt: Date
  /** Who wants to withdraw the version of now; a second person makes it so. */
  readonly withdrawBy: { readonly person: PersonId; readonly name: string } | null
}

/** What the municipality gets when a version of its final report is withdrawn. Stored for good. */
export type WithdrawnDocument = {
  readonly version: number
  readonly reason: string
  readonly on: LocalDate
  /** A next version came at once. */
  readonly isReplaced: boolean
}

/** What stands on a version that no longer holds. */
export type Withdrawn = Pick<WithdrawnDocument, 'reason' | 'on'>
