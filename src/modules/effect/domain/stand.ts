// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import type { OrganisationId } from '../../../kernel/ids.ts'

/** How many visits of a round are how far; a refusal is in no way visible in it. */
export type Phases = Readonly<Record<'ahead' | 'selfImage' | 'visited' | 'reported', number>>

/** How a round stood when its committee told VNG last, and which municipalities have their final report. */
export type Stand = {
  readonly on: LocalDate
  readonly target: number
  readonly phases: Phases
  readonly reported: readonly OrganisationId[]
}

/** What VNG or the IBD knows of a round; the IBD is told its name alone. */
export type EffectRound = {
  readonly id: string
  readonly committee: OrganisationId
  readonly name: string
  readonly stand: Stand | null
}

/** What the committee hands to VNG, and without stand to the IBD. */
export type StandDocument = { readonly name: string; readonly stand: Stand | null }
