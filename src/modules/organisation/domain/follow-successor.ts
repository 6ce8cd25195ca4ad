// SPDX-License-Identifier: EUPL-1.2
import { successorReadingYears } from '../../../../content/periods/successor-access.ts'
import { addMonths, type LocalDate } from '../../../kernel/dates.ts'
import type { OrganisationId } from '../../../kernel/ids.ts'
import type { RoleAssignment } from './access-after-changes.ts'
import type { Predecessor } from './register.ts'

/**
 * What somebody may read of one predecessor on the ground of the own roles in its successor: each role as long as it is
 * held, from today on, for so many years after the old municipality ended. Nothing of one that was split: there somebody decides.
 */
export function readingsThrough(
  own: readonly RoleAssignment[],
  successor: OrganisationId,
  predecessor: Predecessor,
  today: LocalDate,
): readonly RoleAssignment[] {
  if (!predecessor.isWhole) return []
  const lastDay = addMonths(predecessor.endedOn, 12 * successorReadingYears)
  return own
    .filter(({ readOnlyGround }) => readOnlyGround === undefined)
    .map(
      ({ personId, role, from, to }): RoleAssignment => ({
        personId,
        organisationId: predecessor.code,
        role,
        from: from > today ? from : today,
        to: to !== undefined && to < lastDay ? to : lastDay,
        readOnlyGround: { kind: 'successor', successor, endedOn: predecessor.endedOn },
      }),
    )
    .filter(({ from, to }) => to !== undefined && from < to && to > today)
}
