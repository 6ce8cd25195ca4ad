// SPDX-License-Identifier: EUPL-1.2
import { compareDates, type LocalDate } from '../../../kernel/dates.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import { type Problem, problem } from '../../../kernel/problem.ts'
import type { Role } from '../../../kernel/roles.ts'

export const audiences = ['college', 'council', 'organisation', 'other'] as const
export type Audience = (typeof audiences)[number]

/** What of the report another organisation may have. */
export const permittedParts = ['whole', 'summary', 'perspectives', 'redacted'] as const
export type PermittedPart = (typeof permittedParts)[number]

/** That the municipality gave its report to somebody, from when until when. */
export type Share = {
  readonly id: string
  readonly audience: Audience
  /** Only for 'other': the name of the organisation. */
  readonly recipient: string
  readonly ground: string
  /** What it is about: all of it, unless it is a permission for another organisation. */
  readonly part: PermittedPart
  /** Last day of a permission. */
  readonly untilOn: LocalDate | null
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

export type ShareState = 'holds' | 'expired' | 'ended'

/** How it stands on a day: until it is ended, or its last day is over. */
export const shareState = (
  { endedAt, untilOn }: Pick<Share, 'endedAt' | 'untilOn'>,
  today: LocalDate,
): ShareState => {
  if (endedAt !== null) return 'ended'
  return untilOn !== null && compareDates(untilOn, today) < 0 ? 'expired' : 'holds'
}

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

type Before = Pick<Share, 'audience' | 'recipient' | 'part' | 'endedAt' | 'untilOn'>

/**
 * What is missing in a decision to share: another organisation has a name, a ground and a last day; the same audience gets the
 * same part once.
 */
export function shareProblems(
  share: Pick<Share, 'audience' | 'recipient' | 'ground' | 'part' | 'untilOn'>,
  before: readonly Before[],
  today: LocalDate,
): Problem[] {
  const isTwice = before.some(
    one =>
      shareState(one, today) === 'holds' &&
      one.audience === share.audience &&
      one.part === share.part &&
      one.recipient.toLowerCase() === share.recipient.toLowerCase(),
  )
  if (share.audience === 'other')
    return [
      ...(share.recipient === '' ? [problem('recipient', 'recipientNeeded')] : []),
      ...(share.ground === '' ? [problem('ground', 'groundNeeded')] : []),
      ...untilProblems(share.untilOn, today),
      ...(isTwice ? [problem('recipient', 'alreadyShared')] : []),
    ]
  return isTwice ? [problem('audience', 'alreadyShared')] : []
}

function untilProblems(untilOn: LocalDate | null, today: LocalDate): Problem[] {
  if (untilOn === null) return [problem('until', 'untilNeeded')]
  return compareDates(untilOn, today) < 0 ? [problem('until', 'dueInPast')] : []
}
