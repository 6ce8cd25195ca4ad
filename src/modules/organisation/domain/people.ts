// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import { type Absence, isAwayOn } from './absence.ts'
import { isHeldOn, type RoleTerm } from './role-term.ts'

/** Somebody of the organisation with the roles that count today or will, and the absence of today. */
export type PersonWithRoles = {
  readonly id: PersonId
  readonly name: string
  readonly email: string
  readonly terms: readonly RoleTerm[]
  readonly absence: Absence | undefined
}

/** Puts people, roles and absences together, in the order of the people. */
export function peopleWithRoles(
  people: readonly { readonly id: PersonId; readonly name: string; readonly email: string }[],
  terms: readonly RoleTerm[],
  absences: readonly Absence[],
  today: LocalDate,
): readonly PersonWithRoles[] {
  const termsOf = Map.groupBy(terms, term => term.personId)
  return people.map(person => ({
    ...person,
    terms: termsOf.get(person.id) ?? [],
    absence: absences.find(one => one.personId === person.id && isAwayOn(one, today)),
  }))
}

/** Those with a role today, each with only the roles of today. */
export const presentOn = (people: readonly PersonWithRoles[], today: LocalDate): readonly PersonWithRoles[] =>
  people
    .map(person => ({ ...person, terms: person.terms.filter(term => isHeldOn(term, today)) }))
    .filter(person => person.terms.length > 0)
