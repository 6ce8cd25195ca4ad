// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import { type Problem, problem } from '../../../kernel/problem.ts'
import type { Role } from '../../../kernel/roles.ts'

/** Somebody is away from `fromOn` up to and including `untilOn`. The stand-in takes tasks and mails, never rights (60). */
export type Absence = {
  readonly id: string
  readonly personId: PersonId
  readonly personName: string
  readonly standInId: PersonId | null
  readonly standInName: string | null
  /** Of these roles the stand-in gets the tasks. */
  readonly roles: readonly Role[]
  /** Whether the stand-in also gets the tasks that name the person. */
  readonly takesNamed: boolean
  readonly fromOn: LocalDate
  readonly untilOn: LocalDate
}

export type AbsenceDraft = Pick<
  Absence,
  'personId' | 'standInId' | 'roles' | 'takesNamed' | 'fromOn' | 'untilOn'
>

/** What is wrong with an absence. `isStandInHere` tells whether the stand-in has a role here today. */
export function absenceProblems(
  draft: AbsenceDraft,
  known: {
    readonly heldRoles: readonly Role[]
    readonly isStandInHere: boolean
    readonly others: readonly Absence[]
  },
  today: LocalDate,
): readonly Problem[] {
  if (draft.untilOn < draft.fromOn) return [problem('untilOn', 'endBeforeStart')]
  if (draft.untilOn < today) return [problem('untilOn', 'lastDayPassed')]
  if (draft.standInId === draft.personId) return [problem('standIn', 'standInIsSelf')]
  if (draft.standInId !== null && !known.isStandInHere) return [problem('standIn', 'standInUnknown')]
  if (draft.roles.some(role => !known.heldRoles.includes(role))) return [problem('roles', 'roleNotHeld')]
  if (draft.standInId !== null && draft.roles.length === 0 && !draft.takesNamed)
    return [problem('roles', 'nothingToTake')]
  const overlapping = known.others.filter(other => overlaps(other, draft))
  if (overlapping.some(other => other.personId === draft.standInId))
    return [problem('standIn', 'standInAway')]
  return []
}

const overlaps = (a: Pick<Absence, 'fromOn' | 'untilOn'>, b: Pick<Absence, 'fromOn' | 'untilOn'>): boolean =>
  a.fromOn <= b.untilOn && b.fromOn <= a.untilOn

export const isAwayOn = (absence: Pick<Absence, 'fromOn' | 'untilOn'>, day: LocalDate): boolean =>
  absence.fromOn <= day && day <= absence.untilOn
