// SPDX-License-Identifier: EUPL-1.2
import type { Part, Rule } from './rules.ts'
import type { Home, Person, VisitFacts } from './world.ts'

/**
 * What must happen. shown: the page, or the form's answer. notThere: 404, the same for what is another's and what never
 * was. refused: 403, because of the role. depends: this person may come this far, and the state or the form decides. kept:
 * whatever is there, it does not leave.
 */
export type Expected = 'shown' | 'notThere' | 'refused' | 'depends' | 'kept'

export type Question = {
  readonly person: Person
  readonly organisation: string
  readonly rule: Rule
  readonly method: 'GET' | 'POST'
  /** The visit of the address: facts, 'unknown' for an id that nobody has, undefined when the address has none. */
  readonly visit: VisitFacts | 'unknown' | undefined
  /** Whether the address asks for a thing within the visit, of which the oracle knows no more. */
  readonly isWithin: boolean
}

/** The matrix in plain TypeScript: everything that is not granted is denied. */
export function expect(question: Question): Expected {
  const { person, organisation, rule, method, visit, isWithin } = question
  const home = person.homes.find(one => one.organisation === organisation)
  if (!home) return 'notThere'
  if (rule.kind !== undefined && home.kind !== rule.kind) return 'notThere'
  if (home.kind === rule.notKind) return 'notThere'
  if (home.isEmergency && rule.sealed) return 'notThere'
  if (home.isEmergency && rule.file) return 'kept'
  const holds = rule.roles === 'everybody' || rule.roles.some(role => home.roles.includes(role))
  if (!holds || (rule.acts && home.isReadOnly)) return rule.acts ? 'refused' : 'notThere'
  if (rule.part === undefined) return method === 'GET' && !isWithin ? 'shown' : 'depends'
  if (visit === undefined || visit === 'unknown' || !isVisible(person, home, rule.part, visit))
    return 'notThere'
  const isThere = method === 'GET' && !isWithin && !rule.waits && isCertain(rule.part)
  return isThere ? 'shown' : 'depends'
}

/** For these the facts say all: what is visible is there. The others also wait for a state. */
const isCertain = (part: Part): boolean =>
  ['process', 'participation', 'selfImage', 'received'].includes(part)

function isVisible(person: Person, home: Home, part: Part, visit: VisitFacts): boolean {
  switch (part) {
    case 'process':
      return visit.committee === home.organisation && seesProcess(person, home, visit)
    case 'dossier':
      return visit.committee === home.organisation && seesContent(person, home, { ...visit, visitInDays: 0 })
    case 'content':
      return visit.committee === home.organisation && seesContent(person, home, visit)
    case 'participation':
      return isOwn(home, visit)
    case 'selfImage':
      return isOwn(home, visit) && visit.hasSelfImage
    case 'draft':
      return isOwn(home, visit) && visit.hasDraft
    case 'final':
      return isOwn(home, visit) && visit.hasFinal
    case 'received':
      return (
        isOwn(home, visit) && (isDelegate(home) ? visit.hasDraft || visit.hasFinal : readsFinal(home, visit))
      )
  }
}

const isOwn = (home: Home, visit: VisitFacts): boolean =>
  visit.municipality === home.organisation && visit.hasParticipation

/** Somebody tied never; secretariat and chair all; a member the own visits. */
function seesProcess(person: Person, home: Home, visit: VisitFacts): boolean {
  if (visit.tied.includes(person.id)) return false
  if (home.roles.includes('committeeSecretary') || home.roles.includes('chair')) return true
  return visit.members.includes(person.id)
}

/** From 6 weeks before the visit to 8 weeks after the final report; the chair only of the own visits. */
function seesContent(person: Person, home: Home, visit: VisitFacts): boolean {
  if (visit.tied.includes(person.id)) return false
  const isInvolved = home.roles.includes('committeeSecretary') || visit.members.includes(person.id)
  const isTooEarly = visit.visitInDays === null || visit.visitInDays > 6 * 7
  const isTooLate = visit.finalDaysAgo !== null && visit.finalDaysAgo > 8 * 7
  return isInvolved && !isTooEarly && !isTooLate
}

const delegates = ['coordinator', 'portfolioHolder', 'municipalSecretary', 'operationsHead', 'cio', 'ciso']
const isDelegate = (home: Home): boolean => delegates.some(role => home.roles.includes(role))

/** Council and organisation read the released report only after it was shared with them. */
function readsFinal(home: Home, visit: VisitFacts): boolean {
  const audience = home.roles.some(role => ['councillor', 'councilClerk'].includes(role))
    ? 'council'
    : 'organisation'
  return visit.hasFinal && visit.sharedWith.includes(audience)
}
