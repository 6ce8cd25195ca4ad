// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../kernel/ids.ts'
import { type Problem, problem } from '../../../kernel/problem.ts'
import type { Role } from '../../../kernel/roles.ts'

export const audiences = ['college', 'council', 'organisation', 'other'] as const
export type Audience = (typeof audiences)[number]

/** That the municipality gave its report to somebody, from when until when. */
export type Share = {
  readonly id: string
  readonly audience: Audience
  /** Only for 'other': the name of the organisation. */
  readonly recipient: string
  readonly ground: string
  readonly by: PersonId
  readonly byName: string
  readonly at: Date
  readonly endedAt: Date | null
}

/** Who took part in the visit for the municipality: they read draft and final report without anybody sharing it. */
export const delegationReaders = [
  'coordinator',
  'portfolioHolder',
  'municipalSecretary',
  'operationsHead',
  'cio',
  'ciso',
] as const satisfies readonly Role[]

const readersOf: Readonly<Record<Audience, readonly Role[]>> = {
  college: [],
  council: ['councillor', 'councilClerk'],
  organisation: ['privacyOfficer', 'controller', 'processOwner'],
  other: [],
}

const isOpen = (share: Pick<Share, 'endedAt'>): boolean => share.endedAt === null

/** The roles that may open the final report in the product now. */
export const finalReaders = (shares: readonly Pick<Share, 'audience' | 'endedAt'>[]): Role[] => [
  ...delegationReaders,
  ...shares.filter(isOpen).flatMap(share => readersOf[share.audience]),
]

/**
 * Whether somebody with these roles reads the released final report (requirements 27, 29; abuse case 3). Only the
 * municipality decides who gets it; before a share that includes them it does not exist for councillors, griffier,
 * controller and the like.
 */
export const mayReadFinal = (
  roles: readonly Role[],
  shares: readonly Pick<Share, 'audience' | 'endedAt'>[],
): boolean => finalReaders(shares).some(role => roles.includes(role))

export const isDelegation = (roles: readonly Role[]): boolean =>
  delegationReaders.some(role => roles.includes(role))

/** What is missing in a decision to share: another organisation has a name and a ground; the same audience gets it once. */
export function shareProblems(
  share: Pick<Share, 'audience' | 'recipient' | 'ground'>,
  before: readonly Pick<Share, 'audience' | 'recipient' | 'endedAt'>[],
): Problem[] {
  if (share.audience === 'other')
    return [
      ...(share.recipient === '' ? [problem('recipient', 'recipientNeeded')] : []),
      ...(share.ground === '' ? [problem('ground', 'groundNeeded')] : []),
      ...(isTwice(share, before) ? [problem('recipient', 'alreadyShared')] : []),
    ]
  return isTwice(share, before) ? [problem('audience', 'alreadyShared')] : []
}

const isTwice = (
  share: Pick<Share, 'audience' | 'recipient'>,
  before: readonly Pick<Share, 'audience' | 'recipient' | 'endedAt'>[],
): boolean =>
  before.some(
    one =>
      isOpen(one) &&
      one.audience === share.audience &&
      one.recipient.toLowerCase() === share.recipient.toLowerCase(),
  )
