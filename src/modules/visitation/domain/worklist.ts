// SPDX-License-Identifier: EUPL-1.2
import { compareNames } from '../../../kernel/alphabet.ts'
import { addDays, compareDates, type LocalDate } from '../../../kernel/dates.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import type { Terms } from './due-dates.ts'
import { nextDueOn, waitingOf } from './next-step.ts'
import type { Standing } from './standing.ts'
import type { RoundId, VisitId } from './visit.ts'
import { type Turn, type VisitState, visitTransitions } from './visit-states.ts'

export const urgencies = ['overdue', 'week', 'later', 'none'] as const
export type VisitUrgency = (typeof urgencies)[number]

/** A visit with its next step: who is to move, and when at the latest. */
export type WorkLine<V extends Standing = Standing> = {
  readonly visit: V
  readonly turn: Turn
  readonly dueOn: LocalDate | undefined
  readonly urgency: VisitUrgency
}

export type WorkFilter = {
  readonly round: string
  readonly state: string
  readonly turn: string
  readonly member: string
  readonly term: string
}

/** Somebody of the committee, and the visits that he or she is a member of. */
export type Visiting = {
  readonly id: PersonId
  readonly name: string
  readonly visits: ReadonlySet<VisitId>
}

export const sortKeys = ['municipality', 'state', 'due'] as const
export type SortKey = (typeof sortKeys)[number]

const weekDays = 7
/** The line of each visit, as it stands today. */
export function workLines<V extends Standing>(
  visits: readonly V[],
  termsOf: (round: RoundId) => Terms | undefined,
  today: LocalDate,
): WorkLine<V>[] {
  const soon = addDays(today, weekDays)
  return visits.map(visit => {
    const terms = termsOf(visit.roundId)
    const dueOn = terms && nextDueOn(waitingOf(visit), terms)
    return { visit, turn: visitTransitions[visit.state].turn, dueOn, urgency: urgencyOf(dueOn, today, soon) }
  })
}

function urgencyOf(dueOn: LocalDate | undefined, today: LocalDate, soon: LocalDate): VisitUrgency {
  if (dueOn === undefined) return 'none'
  if (dueOn < today) return 'overdue'
  return dueOn <= soon ? 'week' : 'later'
}

type Begins = { readonly id: RoundId; readonly startsOn: LocalDate }

/** Leaves out the candidates of rounds that are still in preparation; for them nothing is to be done yet. */
export function withoutPreparation(
  lines: readonly WorkLine[],
  rounds: readonly Begins[],
  today: LocalDate,
): WorkLine[] {
  const inPreparation = rounds.filter(round => round.startsOn > today).map(round => round.id)
  return lines.filter(({ visit }) => visit.state !== 'candidate' || !inPreparation.includes(visit.roundId))
}

/** What the filters in the address leave; an empty filter leaves everything. */
export function filterLines(
  lines: readonly WorkLine[],
  filter: WorkFilter,
  visiting: readonly Visiting[],
): WorkLine[] {
  const matches = (wanted: string, is: (wanted: string) => boolean) => wanted === '' || is(wanted)
  const theirs = visiting.find(one => one.id === filter.member)?.visits
  return lines.filter(
    line =>
      matches(filter.round, round => line.visit.roundId === round) &&
      matches(filter.state, state => line.visit.state === state) &&
      matches(filter.turn, turn => line.turn === turn) &&
      matches(filter.member, () => theirs?.has(line.visit.id) === true) &&
      matches(filter.term, term => line.urgency === term),
  )
}

/** In this order; what has no due date comes last, and equals stand by name. */
export function sortLines(
  lines: readonly WorkLine[],
  key: SortKey,
  direction: 'ascending' | 'descending',
  stateOrder: readonly VisitState[],
): WorkLine[] {
  const sign = direction === 'ascending' ? 1 : -1
  const byName = (a: WorkLine, b: WorkLine) =>
    compareNames(a.visit.municipality.name, b.visit.municipality.name)
  const compare = {
    municipality: (a: WorkLine, b: WorkLine) => sign * byName(a, b),
    state: (a: WorkLine, b: WorkLine) =>
      sign * (stateOrder.indexOf(a.visit.state) - stateOrder.indexOf(b.visit.state)),
    due: (a: WorkLine, b: WorkLine) =>
      a.dueOn === undefined || b.dueOn === undefined
        ? Number(a.dueOn === undefined) - Number(b.dueOn === undefined)
        : sign * compareDates(a.dueOn, b.dueOn),
  }[key]
  return lines.toSorted((a, b) => compare(a, b) || byName(a, b))
}
