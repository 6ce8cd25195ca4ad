// SPDX-License-Identifier: EUPL-1.2
import { addWeeks, type LocalDate } from '../../../kernel/dates.ts'
import type { OrganisationId, PersonId } from '../../../kernel/ids.ts'
import type { Role } from '../../../kernel/roles.ts'

/** What decides whether somebody of the committee sees a visit. */
export type VisitAccess = {
  readonly person: PersonId
  readonly roles: readonly Role[]
  readonly today: LocalDate
  /** Municipalities to which this person is tied. */
  readonly conflicts: readonly OrganisationId[]
}

type Visited = {
  readonly municipality: { readonly id: OrganisationId }
  readonly members: readonly { readonly id: PersonId }[]
  readonly visitOn: LocalDate | null
  readonly finalOn: LocalDate | null
}

const weeksBefore = 6
const weeksAfterFinal = 8

/** Of which visits somebody of the committee sees the process: of all, or of those that he or she is a member of. */
export type Reach = 'all' | 'own'

export const reachOf = (roles: readonly Role[]): Reach =>
  roles.includes('committeeSecretary') || roles.includes('chair') ? 'all' : 'own'

/**
 * Whether this person sees the process of a visit (state, due dates, letters). The secretariat keeps process data; a
 * member only that of the own visits; nobody that of a municipality to which he or she is tied.
 */
export function maySeeProcess(access: VisitAccess, visit: Visited): boolean {
  if (access.conflicts.includes(visit.municipality.id)) return false
  return reachOf(access.roles) === 'all' || visits(access, visit)
}

/**
 * Whether this person reads the content of a visit: dossier, notes and report. From 6 weeks before the visit to 8 weeks
 * after the final report (abuse case 5).
 */
export const maySeeContent = (access: VisitAccess, visit: Visited): boolean =>
  reads(access, visit) && isContentOpen(visit, access.today)

/** From when this person will be able to read the content, if that is still to come. */
export function opensLater(access: VisitAccess, visit: Visited): LocalDate | 'onceScheduled' | undefined {
  if (!reads(access, visit)) return undefined
  const opensOn = contentOpensOn(visit.visitOn)
  if (opensOn === undefined) return 'onceScheduled'
  return access.today < opensOn ? opensOn : undefined
}

const reads = (access: VisitAccess, visit: Visited): boolean =>
  !access.conflicts.includes(visit.municipality.id) &&
  (access.roles.includes('committeeSecretary') || visits(access, visit))

const visits = (access: VisitAccess, visit: Visited): boolean =>
  visit.members.some(member => member.id === access.person)

/** First day on which the content of a visit on this day can be read; unknown until the day is fixed. */
export const contentOpensOn = (visitOn: LocalDate | null): LocalDate | undefined =>
  visitOn === null ? undefined : addWeeks(visitOn, -weeksBefore)

/** Whether the content of a visit can be read at all on this day. */
export function isContentOpen(visit: Pick<Visited, 'visitOn' | 'finalOn'>, today: LocalDate): boolean {
  const opensOn = contentOpensOn(visit.visitOn)
  if (opensOn === undefined || today < opensOn) return false
  return visit.finalOn === null || today <= addWeeks(visit.finalOn, weeksAfterFinal)
}
