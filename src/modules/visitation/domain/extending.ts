// SPDX-License-Identifier: EUPL-1.2
import { addWeeks, type LocalDate } from '../../../kernel/dates.ts'
import { type Problem, problem } from '../../../kernel/problem.ts'
import { type DueStep, laterOf, type Terms } from './due-dates.ts'
import { nextDueOn, nextStep, waitingOf } from './next-step.ts'
import { workingDayFrom } from './public-holidays.ts'
import type { Visit } from './visit.ts'

type Extended = Pick<Visit, 'state' | 'stateSince' | 'visitOn' | 'extended'>

/** What is asked: this step of a visit, until this day. */
export type Extension = { readonly step: DueStep; readonly until: LocalDate }

/** Steps that are taken before the talk, however much time they get. */
export const stepsBeforeVisit: readonly DueStep[] = ['invitation', 'delegation', 'selfImage', 'dossier']

/**
 * What is still wrong with a later date for a step. Only the step that is next gets one; it is later than the date that
 * holds now, a working day of the round, and what comes before the talk stays before it.
 * @param dueOn when the step is due now, where that is known
 */
export function extensionProblems(
  visit: Extended,
  { step, until }: Extension,
  terms: Terms,
  dueOn: LocalDate | undefined,
  today: LocalDate,
): Problem[] {
  if (nextStep(visit.state) !== step) return [problem('', 'nothingToExtend')]
  if (until <= today) return [problem('until', 'extensionNotAhead')]
  if (dueOn !== undefined && until <= dueOn) return [problem('until', 'extensionNotLater')]
  if (workingDayFrom(until, terms.recesses) !== until) return [problem('until', 'notAWorkingDay')]
  if (visit.visitOn !== null && stepsBeforeVisit.includes(step) && until >= visit.visitOn)
    return [problem('until', 'extensionAfterVisit')]
  return []
}

/** The working day that lies so many weeks after the date that holds now, or after today when that has passed. */
export function extendedBy(
  visit: Extended,
  weeks: number,
  terms: Terms,
  today: LocalDate,
): LocalDate | undefined {
  if (nextStep(visit.state) === undefined) return undefined
  const from = laterOf(today, nextDueOn(waitingOf(visit), terms))
  return workingDayFrom(addWeeks(from, weeks), terms.recesses)
}
