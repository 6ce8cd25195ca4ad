// SPDX-License-Identifier: EUPL-1.2

/** Minutes a session lasts without a request, and at most; a proof for step-up; how often last-seen is written. */
export const SESSION_MINUTES = { idle: 30, absolute: 8 * 60, stepUp: 5, lastSeen: 1 } as const

/** A clock that was set back may be this far off before a session counts as made in the future. */
const CLOCK_SLACK_MINUTES = 5

/** How somebody proved who they are. */
export type SignInMethod = 'passkey' | 'totp' | 'recovery-code' | 'sso' | 'demo'

/** Why a session no longer counts. */
export type SessionEnd =
  | 'signed-out'
  | 'ended-by-person'
  | 'replaced'
  | 'idle'
  | 'expired'
  | 'epoch'
  | 'blocked'
  | 'clock'

/** What the judgement of a session looks at. */
export type SessionFacts = {
  readonly createdAt: Date
  readonly lastSeenAt: Date
  readonly expiresAt: Date
  readonly endedAt: Date | null
  readonly endReason: SessionEnd | null
  readonly epoch: number
  readonly accountEpoch: number
  readonly isBlocked: boolean
}

/**
 * Why this session does not count now, or undefined when it does.
 * The epoch of the account goes up at a block, a new password, a changed role and a reported loss: all older sessions end.
 */
export function sessionEnd(facts: SessionFacts, now: Date): SessionEnd | undefined {
  if (facts.endedAt !== null) return facts.endReason ?? 'replaced'
  if (facts.isBlocked) return 'blocked'
  if (facts.epoch !== facts.accountEpoch) return 'epoch'
  if (facts.createdAt > later(now, CLOCK_SLACK_MINUTES)) return 'clock'
  if (facts.expiresAt <= now) return 'expired'
  return later(facts.lastSeenAt, SESSION_MINUTES.idle) <= now ? 'idle' : undefined
}

/** When a session made now ends at the latest. */
export function sessionExpiry(now: Date): Date {
  return later(now, SESSION_MINUTES.absolute)
}

/** Whether last-seen is old enough to write again (at most once a minute; also when it lies in the future). */
export function isLastSeenDue(lastSeenAt: Date, now: Date): boolean {
  return Math.abs(now.getTime() - lastSeenAt.getTime()) >= SESSION_MINUTES.lastSeen * 60_000
}

/** Whether a proof made at this instant still counts for an act that asks for a fresh one (ASVS 7.5.3). */
export function isFreshProof(provedAt: Date | null, now: Date): boolean {
  return (
    provedAt !== null &&
    later(provedAt, SESSION_MINUTES.stepUp) > now &&
    provedAt <= later(now, CLOCK_SLACK_MINUTES)
  )
}

function later(at: Date, minutes: number): Date {
  return new Date(at.getTime() + minutes * 60_000)
}
