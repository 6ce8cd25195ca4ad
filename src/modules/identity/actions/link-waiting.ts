// SPDX-License-Identifier: EUPL-1.2
import { readCookie } from '../../../platform/auth/cookies.ts'
import type { SignInMethod } from '../../../platform/auth/session.ts'
import { recordSignInEvent } from '../../../platform/auth/sign-in-event.ts'
import type { Account } from '../../../platform/auth/store/accounts.ts'
import { takeChallenge } from '../../../platform/auth/store/challenges.ts'
import type { IdentityDb } from '../../../platform/auth/store/identity-db.ts'
import { findService } from '../../../platform/auth/store/mail-domains.ts'
import { insertLink } from '../../../platform/auth/store/providers.ts'
import { isToken } from '../../../platform/auth/token.ts'
import type { Caller } from './caller.ts'

/** Who a service said this is, while the person's own proof is awaited. */
export type LinkWish = { readonly provider: string; readonly issuer: string; readonly subject: string }

const ownProofs: readonly SignInMethod[] = ['passkey', 'totp']

/**
 * Links the service that this browser came back from to the person who now proved, with a passkey or password and code, to
 * be the one it named. Gives the id of the service, or undefined when nothing was linked.
 */
export async function linkWaiting(
  db: IdentityDb,
  caller: Caller,
  account: Account,
  method: SignInMethod,
): Promise<string | undefined> {
  const token = readCookie(caller.cookies, 'sso', caller.signIn.isTls)
  if (!ownProofs.includes(method) || !isToken(token)) return undefined
  const kept = await takeChallenge(db, caller.signIn.keys, 'sso-link', token, caller.now)
  if (kept?.personId !== account.personId) return undefined
  const { provider, issuer, subject } = kept.data as LinkWish
  if ((await findService(db, provider)) === undefined) return undefined
  if (!(await insertLink(db, provider, { issuer, subject }, account.personId, caller.now))) return undefined
  await recordSignInEvent(caller.signIn.db, account.personId, caller.origin, {
    action: 'sso.linked',
    details: { provider, proof: method },
  })
  return provider
}
