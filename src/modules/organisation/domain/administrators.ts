// SPDX-License-Identifier: EUPL-1.2
import { isWithin, type LocalDate } from '../../../kernel/dates.ts'
import type { PersonId } from '../../../kernel/ids.ts'

/** A time in which somebody is administrator, in the half-open window [from, to). */
export type AdministratorTerm = {
  readonly personId: PersonId
  readonly from: LocalDate
  readonly to: LocalDate | undefined
}

/**
 * The first day, from `today` on, on which a change would leave the organisation without an administrator while it had
 * one before; undefined when there is no such day. An organisation is never left without one, now or later.
 */
export function firstDayWithoutAdministrator(
  before: readonly AdministratorTerm[],
  after: readonly AdministratorTerm[],
  today: LocalDate,
): LocalDate | undefined {
  const turns = [...before, ...after].flatMap(({ from, to }) => [from, to ?? from])
  const days = [today, ...turns].filter(day => day >= today).sort()
  return days.find(day => isCovered(before, day) && !isCovered(after, day))
}

const isCovered = (terms: readonly AdministratorTerm[], day: LocalDate): boolean =>
  terms.some(({ from, to }) => isWithin(day, from, to))
