// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationId, PersonId } from '../../../kernel/ids.ts'
import { mailbox } from '../../../kernel/mailbox.ts'
import { type Problem, problem } from '../../../kernel/problem.ts'
import type { Role } from '../../../kernel/roles.ts'

/** How long an approved access works. The table refuses a longer one too. */
export const minutesOpen = 60
/** How long a request waits for a second person; after that the emergency of then is over. */
export const hoursToDecide = 24

export type Outcome = 'approved' | 'refused' | 'withdrawn'
export type EndedBy = 'asker' | 'approver' | 'owner'

/** The platform's side: who asks to read what, for what, and what a second person said. */
export type EmergencyRequest = {
  readonly id: string
  readonly ownerId: OrganisationId
  readonly ownerName: string
  readonly role: Role
  readonly reason: string
  readonly neededFor: string
  readonly askedBy: PersonId
  readonly askedByName: string
  readonly askedAt: Date
  readonly outcome: Outcome | null
  readonly decidedBy: PersonId | null
  readonly decidedByName: string | null
  readonly decidedAt: Date | null
  readonly untilAt: Date | null
  readonly endedAt: Date | null
  readonly endedBy: EndedBy | null
}

/** An administrator of the platform, with what makes two people two. */
export type Administrator = { readonly id: PersonId; readonly email: string }

export type RequestState = 'waiting' | 'lapsed' | 'refused' | 'withdrawn' | 'open' | 'ended' | 'over'

type Stated = Pick<EmergencyRequest, 'askedAt' | 'outcome' | 'untilAt' | 'endedAt'>

/** Where a request is now. */
export function stateOf(request: Stated, now: Date): RequestState {
  if (request.outcome === null) return now < lapsesAt(request.askedAt) ? 'waiting' : 'lapsed'
  if (request.outcome !== 'approved' || request.untilAt === null)
    return request.outcome === 'withdrawn' ? 'withdrawn' : 'refused'
  if (request.endedAt !== null) return 'ended'
  return now < request.untilAt ? 'open' : 'over'
}

const lapsesAt = (askedAt: Date): Date => new Date(askedAt.getTime() + hoursToDecide * 3_600_000)

/** When an access ends by itself that is approved at this instant. */
export const closesAt = (approvedAt: Date): Date => new Date(approvedAt.getTime() + minutesOpen * 60_000)

/**
 * Why this administrator may not approve. Two different people (abuse cases 6 and 10): two accounts of one mailbox are one,
 * and a passkey belongs to one account. Who asked must still be an administrator.
 */
export function approvalProblems(
  request: Stated & Pick<EmergencyRequest, 'askedBy'>,
  decider: PersonId,
  administrators: readonly Administrator[],
  now: Date,
): readonly Problem[] {
  const state = stateOf(request, now)
  if (state === 'lapsed') return [problem('', 'emergencyLapsed')]
  if (state !== 'waiting') return [problem('', 'emergencyDecided')]
  if (decider === request.askedBy) return [problem('', 'emergencySamePerson')]
  const asker = administrators.find(one => one.id === request.askedBy)
  const second = administrators.find(one => one.id === decider)
  if (!asker || !second) return [problem('', 'emergencyAskerGone')]
  if (mailbox(asker.email) === mailbox(second.email)) return [problem('', 'emergencySameMailbox')]
  return []
}

/** As whom this administrator may end the access; undefined for who had no part in it. */
export function enderOf(
  request: Pick<EmergencyRequest, 'askedBy' | 'decidedBy'>,
  person: PersonId,
): 'asker' | 'approver' | undefined {
  if (person === request.askedBy) return 'asker'
  return person === request.decidedBy ? 'approver' : undefined
}
