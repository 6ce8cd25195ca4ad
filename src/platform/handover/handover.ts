// SPDX-License-Identifier: EUPL-1.2
import type { HandoverId, OrganisationId, PersonId } from '../../kernel/ids.ts'

/** An immutable copy of what one organisation released to another. Sharing is an act: nothing else crosses. */
export type Handover<Document = unknown> = {
  readonly id: HandoverId
  readonly from: OrganisationId
  readonly to: OrganisationId
  /** Dotted name of what was released: 'visitation.selfImage'. The receiving module knows its shape. */
  readonly kind: string
  /** What it is about on both sides, such as the visit. */
  readonly subjectId: string
  /** 1 for the first release of this kind about this subject, then counting up. */
  readonly version: number
  readonly document: Document
  readonly by: PersonId | null
  /** Why it was given, in a code of the giving module. */
  readonly ground: string
  readonly until: string | null
  readonly createdAt: Date
  readonly withdrawnAt: Date | null
}

/** A file that goes along. */
export type HandoverFile = { readonly name: string; readonly type: string; readonly bytes: Buffer }
