// SPDX-License-Identifier: EUPL-1.2

/** After n failures in a row the next attempt waits 2^n seconds, at most `maxSeconds`; forgotten after a quiet day. */
export type DelayRule = { readonly kind: 'delay'; readonly maxSeconds: number }
/** At most so many failures within so many seconds, counted from the first. */
export type WindowRule = { readonly kind: 'window'; readonly failures: number; readonly seconds: number }
export type LimitRule = DelayRule | WindowRule

/**
 * The limits of sign-in, each with counters of its own, so that trying one thing never closes another.
 * `account` is the typed mail address, known or not; `device` a device that signed in before; `address` an IP address.
 */
export const LIMITS = {
  'password-account': { kind: 'delay', maxSeconds: 60 },
  'password-device': { kind: 'delay', maxSeconds: 60 },
  'password-address': { kind: 'window', failures: 20, seconds: 15 * 60 },
  'code-person': { kind: 'delay', maxSeconds: 300 },
  'step-up-person': { kind: 'delay', maxSeconds: 300 },
  'reset-account': { kind: 'window', failures: 3, seconds: 3600 },
  'email-person': { kind: 'window', failures: 5, seconds: 3600 },
  'reset-address': { kind: 'window', failures: 20, seconds: 3600 },
  'service-address': { kind: 'window', failures: 20, seconds: 15 * 60 },
  'enrolment-address': { kind: 'window', failures: 20, seconds: 15 * 60 },
  'ceremony-address': { kind: 'window', failures: 600, seconds: 15 * 60 },
} as const satisfies Record<string, LimitRule>

export type LimitName = keyof typeof LIMITS

/** What is remembered of one rule and one account, device or address. */
export type Counter = { readonly failures: number; readonly startedAt: Date; readonly openAt: Date }

/** Whether the attempt may go on; if so it already counts as failed (taken back by `succeeded`), if not how long to wait. */
export type Attempt =
  | { readonly isAllowed: true; readonly counter: Counter }
  | { readonly isAllowed: false; readonly waitSeconds: number }

const FORGET_SECONDS = 24 * 3600

/**
 * Counts an attempt before it is judged, so that a thousand at the same moment are not all the first.
 * A refused attempt changes nothing: who keeps trying does not make the owner wait longer.
 */
export function attempt(rule: LimitRule, counter: Counter | undefined, now: Date): Attempt {
  const known = counter !== undefined && !isForgotten(rule, counter, now) ? counter : undefined
  if (known !== undefined && known.openAt > now) {
    return { isAllowed: false, waitSeconds: Math.ceil((known.openAt.getTime() - now.getTime()) / 1000) }
  }
  const failures = (known?.failures ?? 0) + 1
  const startedAt = known?.startedAt ?? now
  return {
    isAllowed: true,
    counter: { failures, startedAt, openAt: openAfter(rule, failures, startedAt, now) },
  }
}

/** The counter after a success: a row of failures is forgotten, a window gets its one attempt back. */
export function succeeded(rule: LimitRule, counter: Counter, now: Date): Counter {
  if (rule.kind === 'delay') return { failures: 0, startedAt: now, openAt: now }
  return { ...counter, failures: Math.max(0, counter.failures - 1), openAt: counter.startedAt }
}

/** Whether nothing of this counter matters any more, because it is old or the clock was set back: it may be thrown away. */
export function isForgotten(rule: LimitRule, counter: Counter, now: Date): boolean {
  if (rule.kind === 'delay') {
    const quiet = (now.getTime() - counter.openAt.getTime()) / 1000
    return quiet >= FORGET_SECONDS || quiet < -rule.maxSeconds
  }
  const age = (now.getTime() - counter.startedAt.getTime()) / 1000
  return age >= rule.seconds || age < 0
}

function openAfter(rule: LimitRule, failures: number, startedAt: Date, now: Date): Date {
  if (rule.kind === 'delay') return later(now, Math.min(2 ** failures, rule.maxSeconds))
  return failures >= rule.failures ? later(startedAt, rule.seconds) : startedAt
}

function later(at: Date, seconds: number): Date {
  return new Date(at.getTime() + seconds * 1000)
}
