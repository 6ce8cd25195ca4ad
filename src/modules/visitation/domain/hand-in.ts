// SPDX-License-Identifier: EUPL-1.2
import { type Problem, problem } from '../../../kernel/problem.ts'
import type { Role } from '../../../kernel/roles.ts'
import { isOpenForAnswers } from './answer-rights.ts'
import type { ParticipationState } from './participation-states.ts'
import { type SeenRole, seenRoles } from './self-image.ts'

type Case = {
  readonly state: ParticipationState
  readonly handedInAt: Date | null
  readonly offeredAt: Date | null
  readonly seen: readonly SeenRole[]
  /** Roles that somebody of this municipality has. */
  readonly existing: readonly Role[]
}

/**
 * Who still has to mark the self-image as seen. A role that this municipality does not have is not waited for: then the
 * other suffices; without either role both are asked for, because nothing leaves unseen.
 */
export function waitingForSeen({ seen, existing }: Pick<Case, 'seen' | 'existing'>): readonly SeenRole[] {
  const asked = seenRoles.filter(role => existing.includes(role))
  return (asked.length > 0 ? asked : seenRoles).filter(role => !seen.includes(role))
}

/** Whether it may be handed in. Open questions are no reason to wait: they are named, and become conversation topics. */
export function mayHandIn(one: Case): readonly Problem[] {
  if (!isOpenForAnswers(one.state, one.handedInAt)) return [problem('', 'selfImageClosed')]
  return waitingForSeen(one).map(role =>
    problem('', role === 'portfolioHolder' ? 'notSeenByPortfolioHolder' : 'notSeenBySecretary'),
  )
}

/** Whether it may be laid before portfolio holder and secretary: while it is open, as often as is useful. */
export const mayOffer = (one: Pick<Case, 'state' | 'handedInAt'>): readonly Problem[] =>
  isOpenForAnswers(one.state, one.handedInAt) ? [] : [problem('', 'selfImageClosed')]

/** The roles in which somebody marks it as seen now: after it was laid before them, each role once. */
export function mayMarkSeen(
  one: Case,
  roles: readonly Role[],
): { roles: readonly SeenRole[] } | { problems: readonly Problem[] } {
  if (!isOpenForAnswers(one.state, one.handedInAt)) return { problems: [problem('', 'selfImageClosed')] }
  if (one.offeredAt === null) return { problems: [problem('', 'notOffered')] }
  const marking = seenRoles.filter(role => roles.includes(role) && !one.seen.includes(role))
  return marking.length > 0 ? { roles: marking } : { problems: [problem('', 'alreadySeen')] }
}
