// SPDX-License-Identifier: EUPL-1.2
import { addMonths, type LocalDate } from '../../../kernel/dates.ts'
import type { Standing } from './standing.ts'
import type { VisitState } from './visit-states.ts'

/** How many visits stand in a month ('2027-03'). */
export type RhythmMonth = { readonly month: string; readonly planned: number }

const monthsAhead = 6
const gone: readonly VisitState[] = ['refused', 'cancelled', 'merged']

/**
 * How many visits have their day in each month of a round (requirement 9): every month in which one has, and this month
 * with the five after it. Visits that will not be, or have no day, are not counted.
 */
export function rhythmOf(
  visits: readonly Pick<Standing, 'state' | 'visitOn'>[],
  today: LocalDate,
  term: { readonly startsOn: LocalDate; readonly endsOn: LocalDate },
): RhythmMonth[] {
  const days = visits.flatMap(({ state, visitOn }) =>
    visitOn === null || gone.includes(state) ? [] : [visitOn],
  )
  const from = today < term.startsOn ? term.startsOn : today
  const ahead = Array.from({ length: monthsAhead }, (_, n) =>
    addMonths(`${monthOf(from)}-01` as LocalDate, n),
  )
  const months = new Set([...days, ...ahead.filter(day => day <= term.endsOn)].map(monthOf))
  return [...months]
    .sort()
    .map(month => ({ month, planned: days.filter(day => monthOf(day) === month).length }))
}

const monthOf = (day: LocalDate): string => day.slice(0, 7)
