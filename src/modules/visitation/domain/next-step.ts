// SPDX-License-Identifier: EUPL-1.2
import { addWeeks, type LocalDate } from '../../../kernel/dates.ts'
import { type DueDates, type DueStep, dueDate, dueDates, type Terms } from './due-dates.ts'
import { workingDayFrom } from './public-holidays.ts'
import type { VisitState } from './visit-states.ts'

/**
 * Which due step a visit in this state waits for, and how many weeks of the round lie between it and the step before.
 * Without a date of the visit the term counts from the day on which the state began.
 */
const waitsFor: Readonly<Partial<Record<VisitState, { step: DueStep; after: DueStep }>>> = {
  invited: { step: 'delegation', after: 'invitation' },
  accepted: { step: 'delegation', after: 'invitation' },
  delegationComplete: { step: 'selfImage', after: 'delegation' },
  selfImageOut: { step: 'selfImage', after: 'delegation' },
  handedIn: { step: 'dossier', after: 'selfImage' },
  held: { step: 'draft', after: 'dossier' },
  draftSent: { step: 'reaction', after: 'draft' },
  reactionIn: { step: 'final', after: 'reaction' },
  followUp: { step: 'survey', after: 'final' },
  final: { step: 'survey', after: 'final' },
}

type Waiting = {
  readonly state: VisitState
  /** The day on which the state began. */
  readonly since: LocalDate
  readonly visitOn: LocalDate | null
}

/** When the next step of a visit is due, on a working day; undefined when nothing is waited for. */
export function nextDueOn(visit: Waiting, terms: Terms): LocalDate | undefined {
  if (visit.state === 'candidate')
    return visit.visitOn === null ? undefined : dueDate(visit.visitOn, 'invitation', terms)
  if (visit.state === 'dateFixed') return visit.visitOn ?? undefined
  const waiting = waitsFor[visit.state]
  if (waiting === undefined) return undefined
  if (visit.visitOn !== null) return dueDate(visit.visitOn, waiting.step, terms)
  const { dueWeeks, recesses } = terms
  const weeks = dueWeeks[waiting.step] - dueWeeks[waiting.after]
  return workingDayFrom(addWeeks(visit.since, weeks), recesses)
}

/**
 * The due dates that a municipality is told of: all of them once the day of the visit is known, until then the one of the
 * step that it takes next.
 */
export function tellDue(visit: Waiting, terms: Terms): DueDates {
  if (visit.visitOn !== null) return dueDates(visit.visitOn, terms)
  const step = waitsFor[visit.state]?.step
  const on = nextDueOn(visit, terms)
  return step === undefined || on === undefined ? {} : { [step]: on }
}
