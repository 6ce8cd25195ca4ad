// SPDX-License-Identifier: EUPL-1.2
import { successorReadingYears } from '../../../../content/periods/successor-access.ts'
import { addMonths, compareDates, isWithin, type LocalDate } from '../../../kernel/dates.ts'
import type { OrganisationId, PersonId } from '../../../kernel/ids.ts'
import type { Role } from '../../../kernel/roles.ts'
import type { ChangePlan } from './municipal-changes.ts'
import { predecessorsOf } from './register.ts'

/** A role of a person in an organisation, in the half-open window [from, to). With a ground it only reads. */
export type RoleAssignment = {
  readonly personId: PersonId
  readonly organisationId: OrganisationId
  readonly role: Role
  readonly from: LocalDate
  readonly to: LocalDate | undefined
  readonly readOnlyGround?: SuccessorGround
}

/** Why somebody may read an organisation that is no more: a role in the municipality that took it over. */
export type SuccessorGround = {
  readonly kind: 'successor' | 'decidedAfterSplit'
  readonly successor: OrganisationId
  /** The day on which the old municipality ended. */
  readonly endedOn: LocalDate
}

/** Who loses and who gains access by an import; nothing else changes. */
export type AccessPlan = {
  /** Existing assignments that end, with the day. */
  readonly losing: readonly { readonly assignment: RoleAssignment; readonly on: LocalDate }[]
  /** New read-only assignments in municipalities that ended whole. */
  readonly gaining: readonly RoleAssignment[]
  /** Split municipalities: an administrator decides who of the successors reads them. */
  readonly undecided: readonly UndecidedAccess[]
  /** Successors in which nobody has a role on that day: the secretariat confirms a first administrator. */
  readonly withoutPeople: readonly OrganisationId[]
}

export type UndecidedAccess = {
  readonly organisationId: OrganisationId
  readonly endedOn: LocalDate
  /** From this day; later than `endedOn` when it was read through a municipality that ended now. */
  readonly readableFrom: LocalDate
  readonly successors: readonly OrganisationId[]
  /** Assignments in the successors, of whom the administrator may choose. */
  readonly candidates: readonly RoleAssignment[]
}

/**
 * Decides about access after a change of municipalities. Rows never move: who works in the old municipality loses
 * it on the day it ends; who works in its one successor may read it, with that ground, for `readingYears`, and so
 * may read what the old one could read. After a split nobody gains until an administrator decides.
 */
export function planAccess(
  plan: ChangePlan,
  assignments: readonly RoleAssignment[],
  readingYears: number = successorReadingYears,
): AccessPlan {
  let current = assignments
  const undecided: UndecidedAccess[] = []
  for (const day of [...new Set(plan.ended.map(({ on }) => on))].sort(compareDates)) {
    const ended = plan.ended.filter(({ on }) => on === day).map(({ code }) => code)
    current = current.map(assignment => endedWith(assignment, ended, day))
    for (const access of ended.flatMap(code => accessTo(plan, code, day, current))) {
      if (access.isWhole) current = [...current, ...readingsOf(access, readingYears, 'successor', current)]
      else undecided.push(access)
    }
  }
  return {
    losing: losses(assignments, current),
    gaining: current.slice(assignments.length).filter(isNotEmpty),
    undecided,
    withoutPeople: successorsWithoutPeople(plan, assignments),
  }
}

/** The read-only assignments for those whom the administrator chose after a split; others than candidates get none. */
export function decideAfterSplit(
  undecided: UndecidedAccess,
  chosen: readonly PersonId[],
  readingYears: number = successorReadingYears,
): readonly RoleAssignment[] {
  const candidates = undecided.candidates.filter(({ personId }) => chosen.includes(personId))
  return readingsOf({ ...undecided, candidates }, readingYears, 'decidedAfterSplit', []).filter(isNotEmpty)
}

/** The municipality that ended and all that went to it before: who of the successors could read them. */
function accessTo(
  plan: ChangePlan,
  code: OrganisationId,
  day: LocalDate,
  current: readonly RoleAssignment[],
): readonly (UndecidedAccess & { readonly isWhole: boolean })[] {
  const successors = plan.after.find(entry => entry.code === code)?.successors.map(next => next.code) ?? []
  const candidates = current
    .filter(
      ({ organisationId, readOnlyGround }) =>
        readOnlyGround === undefined && successors.includes(organisationId),
    )
    .filter(({ to }) => to === undefined || to > day)
  const isWhole = successors.length === 1
  const older = predecessorsOf(plan.after, code, day)
  return [{ code, endedOn: day, isWhole: true }, ...older].map(old => ({
    organisationId: old.code,
    endedOn: old.endedOn,
    readableFrom: day,
    successors,
    candidates,
    isWhole: isWhole && old.isWhole,
  }))
}

function readingsOf(
  access: UndecidedAccess,
  readingYears: number,
  kind: SuccessorGround['kind'],
  current: readonly RoleAssignment[],
): readonly RoleAssignment[] {
  const { organisationId, endedOn, readableFrom } = access
  const lastDay = addMonths(endedOn, 12 * readingYears)
  return access.candidates
    .map(
      ({ personId, organisationId: successor, role, from, to }): RoleAssignment => ({
        personId,
        organisationId,
        role,
        from: from > readableFrom ? from : readableFrom,
        to: to !== undefined && to < lastDay ? to : lastDay,
        readOnlyGround: { kind, successor, endedOn },
      }),
    )
    .filter(reading => !current.some(known => covers(known, reading)))
}

function covers(known: RoleAssignment, reading: RoleAssignment): boolean {
  return (
    known.personId === reading.personId &&
    known.organisationId === reading.organisationId &&
    known.role === reading.role &&
    isWithin(reading.from, known.from, known.to)
  )
}

/** Ends what stands in an organisation that ended, and what was read on the ground of a role in it. */
function endedWith(
  assignment: RoleAssignment,
  ended: readonly OrganisationId[],
  day: LocalDate,
): RoleAssignment {
  const { organisationId, readOnlyGround, from, to } = assignment
  const isTouched =
    (readOnlyGround === undefined && ended.includes(organisationId)) ||
    (readOnlyGround !== undefined && ended.includes(readOnlyGround.successor))
  if (!isTouched || (to !== undefined && to <= day)) return assignment
  return { ...assignment, to: from > day ? from : day }
}

function losses(before: readonly RoleAssignment[], after: readonly RoleAssignment[]): AccessPlan['losing'] {
  return before.flatMap((assignment, at) => {
    const on = after[at]?.to
    return on === undefined || on === assignment.to ? [] : [{ assignment, on }]
  })
}

function isNotEmpty({ from, to }: RoleAssignment): boolean {
  return to === undefined || from < to
}

function successorsWithoutPeople(
  plan: ChangePlan,
  assignments: readonly RoleAssignment[],
): readonly OrganisationId[] {
  const endedToo = new Set(plan.ended.map(({ code }) => code))
  const empty = plan.linked.filter(({ to, on }) => {
    const isPeopled = assignments.some(
      one =>
        one.organisationId === to &&
        one.readOnlyGround === undefined &&
        (one.to === undefined || one.to > on),
    )
    return !endedToo.has(to) && !isPeopled
  })
  return [...new Set(empty.map(({ to }) => to))].sort()
}
