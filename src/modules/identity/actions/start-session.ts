// SPDX-License-Identifier: EUPL-1.2
import { done, type Outcome } from '../../../kernel/outcome.ts'
import { dropCookie, readCookie, storeCookie } from '../../../platform/auth/cookies.ts'
import { newDeviceToken, serviceOfDevice } from '../../../platform/auth/device.ts'
import type { SignInMethod } from '../../../platform/auth/session.ts'
import { keeperOf } from '../../../platform/auth/sign-in-event.ts'
import type { Account } from '../../../platform/auth/store/accounts.ts'
import type { IdentityDb } from '../../../platform/auth/store/identity-db.ts'
import { endSession, findSession, insertSession } from '../../../platform/auth/store/sessions.ts'
import { hashToken, isToken, newToken } from '../../../platform/auth/token.ts'
import { returnPath } from '../domain/return-path.ts'
import { type Answer, type Caller, change, placeOf } from './caller.ts'
import { linkWaiting } from './link-waiting.ts'

export type Start = {
  readonly account: Account
  readonly method: SignInMethod
  /** Where the person was going. */
  readonly naar: string | undefined
  /** Failures in a row before this success, for the audit log. */
  readonly failedBefore?: number
  /** The sign-in service through which the person came. */
  readonly service?: string
}

/** Whether this account may sign in at all now: not blocked, and its person has not left. */
export async function isWelcome(caller: Caller, account: Account): Promise<boolean> {
  if (account.isBlocked) return false
  const keeper = await keeperOf(caller.signIn.db, account.personId, caller.origin)
  return keeper !== undefined && !keeper.hasLeft
}

/**
 * Starts a session after everything was checked: a new token, whatever cookie the browser had (its session ends), and
 * the device is known from now on. `also` goes in the same transaction.
 */
export async function startSession(
  caller: Caller,
  start: Start,
  also: (db: IdentityDb) => Promise<Outcome<unknown>> = async () => done(undefined),
): Promise<Outcome<Answer>> {
  const { account, method } = start
  const token = newToken()
  const details = { method, failedBefore: start.failedBefore ?? 0 }
  return change(caller, account.personId, { action: 'sign-in.done', details }, async db => {
    const outcome = await also(db)
    if ('problems' in outcome) return outcome
    const linked = await linkWaiting(db, caller, account, method)
    await endPresentSession(db, caller)
    const isProved = method !== 'sso'
    const session = {
      tokenHash: hashToken(token),
      personId: account.personId,
      epoch: account.epoch,
      method,
      isProved,
    }
    await insertSession(db, { ...session, ...placeOf(caller) }, caller.now)
    return done({
      location: returnPath(start.naar) ?? '/',
      cookies: cookiesOf(caller, start, linked, token),
    })
  })
}

function cookiesOf(
  caller: Caller,
  { account, method, service }: Start,
  linked: string | undefined,
  token: string,
): string[] {
  const isSecure = caller.hasSecureCookies
  const before = serviceOfDevice(readCookie(caller.cookies, 'device', caller.signIn.isTls))
  const { personId, epoch } = account
  const device = newDeviceToken(caller.signIn.keys, personId, epoch, service ?? linked ?? before)
  return [
    storeCookie('session', token, isSecure),
    ...(method === 'demo' ? [] : [storeCookie('device', device, isSecure)]),
    ...(['step', 'sso', 'ticket'] as const)
      .filter(kind => readCookie(caller.cookies, kind, caller.signIn.isTls) !== undefined)
      .map(kind => dropCookie(kind, isSecure)),
  ]
}

/** Whoever used this browser before is signed out: two people never share a browser's session. */
async function endPresentSession(db: IdentityDb, caller: Caller): Promise<void> {
  const token = readCookie(caller.cookies, 'session', caller.signIn.isTls)
  if (!isToken(token)) return
  const present = await findSession(db, hashToken(token))
  if (present?.endedAt === null)
    await endSession(db, present.personId, present.series, 'replaced', caller.now)
}
