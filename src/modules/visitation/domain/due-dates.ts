// SPDX-License-Identifier: EUPL-1.2
import { addWeeks, type LocalDate } from '../../../kernel/dates.ts'
import { workingDayFrom } from './public-holidays.ts'
import type { RecessPeriod } from './recess.ts'

/** Steps of a visit that are due on a date counted from the visit. */
export const dueSteps = [
  'invitation',
  'delegation',
  'selfImage',
  'dossier',
  'draft',
  'reaction',
  'final',
  'survey',
] as const
export type DueStep = (typeof dueSteps)[number]

/** Weeks counted from the day of the visit; negative is before it. Data of the round. */
export type DueWeeks = Readonly<Record<DueStep, number>>

/** The weeks a new round starts with. */
export const standardDueWeeks: DueWeeks = {
  invitation: -12,
  delegation: -8,
  selfImage: -3,
  dossier: -1,
  draft: 3,
  reaction: 6,
  final: 8,
  survey: 26,
}

export type DueDates = Readonly<Partial<Record<DueStep, LocalDate>>>

/** From what a round counts when something is due: its weeks, and the days on which it rests. */
export type Terms = { readonly dueWeeks: DueWeeks; readonly recesses: readonly RecessPeriod[] }

/**
 * The due dates of a visit on this day. A date in a weekend, on a holiday or in recess moves on to the next working day.
 * @param extended later dates that steps of this visit got (extending.ts); the later of the two holds
 */
export function dueDates(visitOn: LocalDate, terms: Terms, extended: DueDates): DueDates {
  return Object.fromEntries(dueSteps.map(step => [step, dueDate(visitOn, step, terms, extended)]))
}

/** One of them. */
export const dueDate = (visitOn: LocalDate, step: DueStep, terms: Terms, extended: DueDates): LocalDate =>
  laterOf(countedDate(visitOn, step, terms), extended[step])

/** Counted once for each day and step of the same terms: a list asks it of hundreds of visits. */
function countedDate(visitOn: LocalDate, step: DueStep, terms: Terms): LocalDate {
  const ofTerms = counted.get(terms) ?? new Map<DueStep, Map<LocalDate, LocalDate>>()
  counted.set(terms, ofTerms)
  const ofStep = ofTerms.get(step) ?? new Map<LocalDate, LocalDate>()
  ofTerms.set(step, ofStep)
  const date = ofStep.get(visitOn) ?? workingDayFrom(addWeeks(visitOn, terms.dueWeeks[step]), terms.recesses)
  ofStep.set(visitOn, date)
  return date
}
const counted = new WeakMap<Terms, Map<DueStep, Map<LocalDate, LocalDate>>>()

/** The later of two dates, where the second may be missing. */
export const laterOf = (counted: LocalDate, extended: LocalDate | undefined): LocalDate =>
  extended !== undefined && extended > counted ? extended : counted
