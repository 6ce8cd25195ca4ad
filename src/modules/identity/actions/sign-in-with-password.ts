// SPDX-License-Identifier: EUPL-1.2
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { problem } from '../../../kernel/problem.ts'
import { readCookie, storeCookie } from '../../../platform/auth/cookies.ts'
import { knownDevice } from '../../../platform/auth/device.ts'
import { untilEven } from '../../../platform/auth/even-time.ts'
import { hashPassword, isOutdatedHash, passwordFits } from '../../../platform/auth/password.ts'
import {
  type Account,
  findAccountByEmail,
  passwordOf,
  savePassword,
} from '../../../platform/auth/store/accounts.ts'
import { admit, forgive, type Limited } from '../../../platform/auth/store/attempts.ts'
import { saveChallenge } from '../../../platform/auth/store/challenges.ts'
import { newToken } from '../../../platform/auth/token.ts'
import { paths } from '../paths.ts'
import { type Answer, type Caller, unitOf } from './caller.ts'
import { noteFailure } from './note-failure.ts'
import { isWelcome } from './start-session.ts'

/** A refusal takes a whole number of these, whether or not the account exists. */
const EVEN_MS = 250

export type PasswordInput = {
  readonly email: string
  readonly password: string
  readonly naar?: string | undefined
}

/**
 * The first of two steps. Unknown, blocked, without password and wrong password give one text after one time. Attempts
 * count for the account and the address; on a device that signed in as this account before, for that device alone.
 */
export async function signInWithPassword(caller: Caller, input: PasswordInput): Promise<Outcome<Answer>> {
  const start = performance.now()
  const { identity } = caller.signIn.db
  const account = await findAccountByEmail(identity, input.email)
  const limited = limitsOf(caller, input.email, account)
  const admission = await admit(identity, caller.signIn.keys, limited, caller.now)
  if (!admission.isAllowed) return refused(problem('', 'tooManyTries', { seconds: admission.waitSeconds }))
  if (account === undefined || !(await isRight(caller, account, input.password))) {
    if (account === undefined) await passwordFits(undefined, input.password)
    else await noteFailure(caller, account.personId, 'sign-in.failed', admission.failures + 1)
    await untilEven(start, EVEN_MS)
    return refused(problem('', 'wrongPassword'))
  }
  await forgive(identity, caller.signIn.keys, limited, caller.now)
  return askForCode(caller, account, input.naar, admission.failures)
}

async function isRight(caller: Caller, account: Account, password: string): Promise<boolean> {
  const { keys, db } = caller.signIn
  // Without an app there is no second step, so the password alone opens nothing.
  const stored = account.totpAddedAt === null ? undefined : passwordOf(keys, account)
  const fits = await passwordFits(stored, password)
  if (!fits || stored === undefined || !(await isWelcome(caller, account))) return false
  if (isOutdatedHash(stored))
    await savePassword(db.identity, keys, account.personId, await hashPassword(password), caller.now)
  return true
}

/** Remembers the right password until the code comes: under a token that only this browser has. */
async function askForCode(
  caller: Caller,
  account: Account,
  naar: string | undefined,
  failedBefore: number,
): Promise<Outcome<Answer>> {
  const token = newToken()
  const data = { epoch: account.epoch, naar, failedBefore }
  const challenge = { personId: account.personId, data }
  await saveChallenge(
    caller.signIn.db.identity,
    caller.signIn.keys,
    'second-step',
    token,
    challenge,
    caller.now,
  )
  return done({ location: paths.secondStep, cookies: [storeCookie('step', token, caller.hasSecureCookies)] })
}

function limitsOf(caller: Caller, email: string, account: Account | undefined): Limited[] {
  const token = readCookie(caller.cookies, 'device', caller.signIn.isTls)
  const device = account && knownDevice(caller.signIn.keys, token, account.personId, account.epoch)
  if (device !== undefined) return [{ limit: 'password-device', who: device }]
  return [
    { limit: 'password-account', who: email },
    { limit: 'password-address', who: unitOf(caller) },
  ]
}
