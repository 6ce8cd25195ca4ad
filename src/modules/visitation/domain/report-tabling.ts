// SPDX-License-Identifier: EUPL-1.2
import { compareDates, type LocalDate } from '../../../kernel/dates.ts'
import { type Problem, problem } from '../../../kernel/problem.ts'
import type { Role } from '../../../kernel/roles.ts'

/** Whose state it is; each is kept apart from the other (requirement 30). */
export const tablingBodies = ['college', 'council'] as const
export type TablingBody = (typeof tablingBodies)[number]

export const tablingStates = ['notShared', 'forInformation', 'onAgenda', 'discussed'] as const
export type TablingState = (typeof tablingStates)[number]

/** Which state may follow which. What was discussed can come back on an agenda; it never becomes undiscussed. */
export const tablingTransitions: Readonly<Record<TablingState, readonly TablingState[]>> = {
  notShared: ['forInformation', 'onAgenda', 'discussed'],
  forInformation: ['onAgenda', 'discussed', 'notShared'],
  onAgenda: ['discussed', 'forInformation', 'onAgenda'],
  discussed: ['onAgenda', 'discussed'],
}

/** One step of a report in college or council. */
export type Tabling = {
  readonly body: TablingBody
  readonly n: number
  readonly state: TablingState
  readonly on: LocalDate
  readonly byName: string
  readonly at: Date
}

/** Who records it: the griffier for the council, the municipal secretary for the college. */
export const tablingRole = {
  college: 'municipalSecretary',
  council: 'councilClerk',
} as const satisfies Record<TablingBody, Role>

export const mayRecordFor = (body: TablingBody, roles: readonly Role[]): boolean =>
  roles.includes(tablingRole[body])

/** The steps of one of them, the newest first. */
export const stepsOf = (tablings: readonly Tabling[], body: TablingBody): Tabling[] =>
  tablings.filter(one => one.body === body).toSorted((a, b) => b.n - a.n)

/** How it stands; before the first step the report was not shared. */
export const tablingNow = (tablings: readonly Tabling[], body: TablingBody): TablingState =>
  stepsOf(tablings, body)[0]?.state ?? 'notShared'

/**
 * What is wrong with a step: the state cannot follow, the day lies before the report, or something that has happened lies in the
 * future. Only an agenda looks ahead.
 */
export function tablingProblems(
  step: Pick<Tabling, 'state' | 'on'>,
  now: TablingState,
  days: { readonly reportOn: LocalDate; readonly today: LocalDate },
): Problem[] {
  return [
    ...(tablingTransitions[now].includes(step.state) ? [] : [problem('state', 'tablingCannotFollow')]),
    ...(compareDates(step.on, days.reportOn) < 0 ? [problem('on', 'beforeTheReport')] : []),
    ...(step.state !== 'onAgenda' && compareDates(step.on, days.today) > 0
      ? [problem('on', 'notYetHappened')]
      : []),
  ]
}
