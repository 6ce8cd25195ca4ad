// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import { type Problem, problem } from '../../../kernel/problem.ts'

/** What ties somebody of the committee to a municipality. */
export const tieKinds = ['lives', 'works', 'worked', 'family', 'supplier', 'other'] as const
export type TieKind = (typeof tieKinds)[number]

/**
 * A conflict of interest. From when till when is a fact about it, and never lifts the wall: whoever worked somewhere does
 * not see that municipality afterwards either. Only taking the tie back does that.
 */
export type Tie = {
  readonly kind: TieKind
  /** In the own words; needed when the kind says nothing. */
  readonly ground: string
  readonly startsOn: LocalDate | null
  readonly endsOn: LocalDate | null
}

export const tieProblems = ({ kind, ground, startsOn, endsOn }: Tie): Problem[] => [
  ...(kind === 'other' && ground === '' ? [problem('ground', 'tieAsksForGround')] : []),
  ...(startsOn !== null && endsOn !== null && endsOn < startsOn
    ? [problem('endsOn', 'tieEndsBeforeItStarts')]
    : []),
]
