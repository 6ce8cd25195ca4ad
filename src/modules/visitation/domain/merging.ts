// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import type { OrganisationId } from '../../../kernel/ids.ts'
import type { VisitState } from './visit-states.ts'

/** A municipality into which another goes, and when, as the register of municipalities tells. */
export type Successor = {
  readonly id: OrganisationId
  readonly name: string
  readonly on: LocalDate
  /** Whether it exists already: one that is made by the merger cannot be visited before its first day. */
  readonly exists: boolean
  /** Its own visit in this round, where it has one. */
  readonly visit: { readonly state: VisitState } | undefined
}

/** Another visit of this round, in which this one goes on, or that went on in this one. */
export type Merger = {
  readonly visitId: string
  readonly name: string
  readonly way: 'into' | 'from'
  readonly on: LocalDate
}

const noMore: readonly VisitState[] = ['refused', 'cancelled', 'merged']

/** Why a visit cannot go on in that of this successor; undefined when it can. */
export function mergeProblem(
  successor: Successor | undefined,
): 'successorUnknown' | 'successorNotYet' | 'successorVisitIsOver' | undefined {
  if (successor === undefined) return 'successorUnknown'
  if (successor.visit) return noMore.includes(successor.visit.state) ? 'successorVisitIsOver' : undefined
  return successor.exists ? undefined : 'successorNotYet'
}
