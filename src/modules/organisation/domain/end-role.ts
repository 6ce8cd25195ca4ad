// SPDX-License-Identifier: EUPL-1.2
import { addDays, type LocalDate } from '../../../kernel/dates.ts'
import { type Problem, problem } from '../../../kernel/problem.ts'
import { type AdministratorTerm, firstDayWithoutAdministrator } from './administrators.ts'
import { isOpen, type RoleEnd, type RoleTerm } from './role-term.ts'

/** What becomes of a term: its last day, or nothing of it is left because it had not begun. */
export type EndedTerm = { readonly term: RoleTerm; readonly lastOn: LocalDate | 'withdrawn' }

/** Ends what is still open of these terms. What had not begun by then is withdrawn. */
export function endTerms(terms: readonly RoleTerm[], end: RoleEnd, today: LocalDate): readonly EndedTerm[] {
  const lastOn = end === 'now' ? addDays(today, -1) : end.lastOn
  return terms
    .filter(term => isOpen(term, today))
    .filter(term => term.lastOn === null || term.lastOn > lastOn)
    .map(term => ({ term, lastOn: term.startsOn > lastOn ? ('withdrawn' as const) : lastOn }))
}

/**
 * What keeps these terms from ending so: a last day that has passed, or a day on which the organisation would be without
 * an administrator. `all` are the terms of everybody in the organisation.
 */
export function endProblems(
  all: readonly RoleTerm[],
  ended: readonly EndedTerm[],
  end: RoleEnd,
  today: LocalDate,
): readonly Problem[] {
  if (end !== 'now' && end.lastOn < today) return [problem('lastOn', 'lastDayPassed')]
  const day = firstDayWithoutAdministrator(administratorTerms(all, []), administratorTerms(all, ended), today)
  return day === undefined ? [] : [problem('lastOn', 'withoutAdministrator', { date: day })]
}

function administratorTerms(
  all: readonly RoleTerm[],
  ended: readonly EndedTerm[],
): readonly AdministratorTerm[] {
  return all
    .filter(({ role, isReadOnly }) => role === 'administrator' && !isReadOnly)
    .flatMap(term => {
      const lastOn = ended.find(one => one.term.id === term.id)?.lastOn ?? term.lastOn
      if (lastOn === 'withdrawn') return []
      const to = lastOn === null ? undefined : addDays(lastOn, 1)
      return [{ personId: term.personId, from: term.startsOn, to }]
    })
}
