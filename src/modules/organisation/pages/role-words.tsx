// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '../../../kernel/dutch-dates.ts'
import { roles } from '../../../kernel/roles.ts'
import { Sub } from '../../../platform/ui/index.ts'
import type { Absence } from '../domain/absence.ts'
import type { RoleTerm } from '../domain/role-term.ts'

/** 'CISO', with what is special about it on the quiet second line. */
export function RoleLine({ term }: { term: RoleTerm }) {
  const when = window(term)
  return (
    <>
      {roles[term.role].label}
      {term.isReadOnly && ', leest mee'}
      {when && <Sub>{when}</Sub>}
    </>
  )
}

/** 'tot en met 31 december 2026', 'vanaf 1 januari 2027'; nothing for a role without an end. */
export function window({ lastOn }: RoleTerm): string | undefined {
  return lastOn === null ? undefined : `tot en met ${formatDate(lastOn)}`
}

/** 'CISO, ingehuurde medewerker (tot en met 31 december 2026)'. */
export const roleNames = (terms: readonly RoleTerm[]): string =>
  terms
    .map(term => {
      const more = [term.isReadOnly && 'leest mee', window(term)].filter(Boolean).join(', ')
      return more === '' ? roles[term.role].label : `${roles[term.role].label} (${more})`
    })
    .join(', ')

/** 'tot en met 3 januari 2027, Joris vervangt'. */
export function absenceWords(absence: Absence): string {
  const until = `tot en met ${formatDate(absence.untilOn)}`
  return absence.standInName === null
    ? `${until}, zonder vervanger`
    : `${until}, ${absence.standInName} vervangt`
}
