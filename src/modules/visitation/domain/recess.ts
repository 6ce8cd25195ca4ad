// SPDX-License-Identifier: EUPL-1.2
import { addMonths, daysBetween, type LocalDate } from '../../../kernel/dates.ts'
import type { Branded } from '../../../kernel/ids.ts'
import { type Problem, problem } from '../../../kernel/problem.ts'
import { workingDayFrom } from './public-holidays.ts'

export type RecessId = Branded<'RecessId'>

/** Days on which a round rests, the first and the last included: nothing is due on them. */
export type RecessPeriod = {
  readonly name: string
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
}

/** A period as it was set for a round, and why. */
export type Recess = RecessPeriod & { readonly id: RecessId; readonly reason: string }

/** A period that no longer holds, with who withdrew it and why. */
export type WithdrawnRecess = Recess & {
  readonly withdrawnBy: string
  readonly withdrawnOn: LocalDate
  readonly withdrawalReason: string
}

/** Days that a round may rest at a stretch: somewhat more than the longest summer, and never a year without a due date. */
const longestRest = 70
/** Periods that a round may have; a round of four years with six a year. */
const mostPeriods = 24
/** Months after the last day of a round in which something can still be due. */
const monthsAfter = 12

/** What is still wrong with a period beside the others of its round. */
export function recessProblems(period: RecessPeriod, others: readonly RecessPeriod[]): Problem[] {
  if (period.endsOn <= period.startsOn) return [problem('endsOn', 'recessEndsBeforeItStarts')]
  if (others.some(other => overlap(period, other))) return [problem('startsOn', 'recessOverlaps')]
  if (others.length >= mostPeriods) return [problem('', 'tooManyRecesses')]
  // Looked at first: over a year without a working day there is no next one to find.
  if (daysBetween(period.startsOn, period.endsOn) >= longestRest) return [problem('endsOn', 'recessTooLong')]
  const all = [...others, period]
  const isTooLong = all.some(
    ({ startsOn }) => daysBetween(startsOn, workingDayFrom(startsOn, all)) > longestRest,
  )
  return isTooLong ? [problem('endsOn', 'recessTooLong')] : []
}

const overlap = (a: RecessPeriod, b: RecessPeriod): boolean =>
  a.startsOn <= b.endsOn && b.startsOn <= a.endsOn

type Resting = {
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
  readonly recesses: readonly RecessPeriod[]
}

/**
 * The usual periods that a round can still get: those that touch its term or the year after it, in which its last visits
 * are followed up, and that go with what it has.
 */
export function missingRecesses(usual: readonly RecessPeriod[], round: Resting): RecessPeriod[] {
  const last = addMonths(round.endsOn, monthsAfter)
  const all = [...round.recesses]
  return usual.filter(one => {
    const isOfTerm = one.endsOn >= round.startsOn && one.startsOn <= last
    if (!isOfTerm || recessProblems(one, all).length > 0) return false
    all.push(one)
    return true
  })
}
