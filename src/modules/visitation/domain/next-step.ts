// SPDX-License-Identifier: EUPL-1.2
import { addWeeks, type LocalDate, localDateOf } from '../../../kernel/dates.ts'
import { type DueDates, type DueStep, dueDate, dueDates, laterOf, type Terms } from './due-dates.ts'
import { workingDayFrom } from './public-holidays.ts'
import type { Visit } from './visit.ts'
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

/** The step that a visit in this state is to reach next, with a date that counts from the visit; the talk itself has a day. */
export const nextStep = (state: VisitState): DueStep | undefined =>
  state === 'candidate' ? 'invitation' : waitsFor[state]?.step

type Waiting = {
  readonly state: VisitState
  /** When the state began: an instant, or its day. */
  readonly since: Date | LocalDate
  readonly visitOn: LocalDate | null
  /** Later dates that steps of this visit got. */
  readonly extended: DueDates
}

/** What of a visit decides when its next step is due. */
export const waitingOf = ({ state, stateSince, visitOn, extended }: Stands): Waiting => ({
  state,
  visitOn,
  extended,
  since: stateSince,
})
type Stands = Pick<Visit, 'state' | 'stateSince' | 'visitOn' | 'extended'>

/** When the next step of a visit is due, on a working day; undefined when nothing is waited for. */
export function nextDueOn(visit: Waiting, terms: Terms): LocalDate | undefined {
  const { state, visitOn, extended } = visit
  if (state === 'candidate')
    return visitOn === null ? extended.invitation : dueDate(visitOn, 'invitation', terms, extended)
  if (state === 'dateFixed') return visitOn ?? undefined
  const waiting = waitsFor[state]
  if (waiting === undefined) return undefined
  if (visitOn !== null) return dueDate(visitOn, waiting.step, terms, extended)
  const { dueWeeks, recesses } = terms
  const weeks = dueWeeks[waiting.step] - dueWeeks[waiting.after]
  // Only now: for hundreds of visits the time zone takes long.
  const since = visit.since instanceof Date ? localDateOf(visit.since) : visit.since
  return laterOf(workingDayFrom(addWeeks(since, weeks), recesses), extended[waiting.step])
}

/**
 * The due dates that a municipality is told of: all of them once the day of the visit is known, until then the one of the
 * step that it takes next.
 */
export function tellDue(visit: Waiting, terms: Terms): DueDates {
  if (visit.visitOn !== null) return dueDates(visit.visitOn, terms, visit.extended)
  const step = waitsFor[visit.state]?.step
  const on = nextDueOn(visit, terms)
  return step === undefined || on === undefined ? {} : { [step]: on }
}
