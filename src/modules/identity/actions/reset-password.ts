// SPDX-License-Identifier: EUPL-1.2
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { problem } from '../../../kernel/problem.ts'
import { dropCookie } from '../../../platform/auth/cookies.ts'
import { untilEven } from '../../../platform/auth/even-time.ts'
import { hashPassword } from '../../../platform/auth/password.ts'
import {
  findAccount,
  findAccountByEmail,
  raiseEpoch,
  savePassword,
} from '../../../platform/auth/store/accounts.ts'
import { admit } from '../../../platform/auth/store/attempts.ts'
import { saveMailRequest } from '../../../platform/auth/store/mail-requests.ts'
import { findTicket, takeTicket } from '../../../platform/auth/store/tickets.ts'
import { paths } from '../paths.ts'
import { type Answer, type Caller, change, unitOf } from './caller.ts'
import { ownWords, passwordProblems } from './password-and-app.ts'
import { isWelcome } from './start-session.ts'

/** The answer takes a whole number of these, whether or not a mail goes out. */
const EVEN_MS = 400

/** Sends a mail to who has a password here. For everybody else, and for too many requests, the answer is the same. */
export async function askNewPassword(caller: Caller, email: string): Promise<Outcome<Answer>> {
  const start = performance.now()
  const { db, keys } = caller.signIn
  const limited = [
    { limit: 'reset-account' as const, who: email },
    { limit: 'reset-address' as const, who: unitOf(caller) },
  ]
  const admission = await admit(db.identity, keys, limited, caller.now)
  const account = await findAccountByEmail(db.identity, email)
  const mayHave =
    admission.isAllowed && account?.passwordChangedAt != null && (await isWelcome(caller, account))
  if (mayHave) {
    const request = { personId: account.personId, kind: 'reset' as const, returnPath: null, days: 0 }
    await change(caller, account.personId, { action: 'password.reset-asked' }, async trx =>
      done(await saveMailRequest(trx, request, caller.now)),
    )
  }
  await untilEven(start, EVEN_MS)
  return done({ location: paths.forgotSent, cookies: [] })
}

/** Whether this link still works. */
export async function isResetOpen(caller: Caller, code: string): Promise<boolean> {
  return (await findTicket(caller.signIn.db.identity, 'reset', code, caller.now)) !== undefined
}

/** Sets the new password and ends all sessions. It does not sign in: the code of the app is still asked. */
export async function setNewPassword(
  caller: Caller,
  input: { code: string; password: string },
): Promise<Outcome<Answer>> {
  const { db, keys } = caller.signIn
  const ticket = await findTicket(db.identity, 'reset', input.code, caller.now)
  const account = ticket && (await findAccount(db.identity, ticket.personId))
  if (account === undefined || !(await isWelcome(caller, account)))
    return refused(problem('', 'resetExpired'))
  const problems = passwordProblems(input.password, ownWords(account.email))
  if (problems.length > 0) return refused(...problems)
  const phc = await hashPassword(input.password)
  return change(
    caller,
    account.personId,
    { action: 'password.changed', details: { by: 'mail' } },
    async trx => {
      const taken = await takeTicket(trx, 'reset', input.code, caller.now)
      if (taken === undefined) return refused(problem('', 'resetExpired'))
      await savePassword(trx, keys, account.personId, phc, caller.now)
      await raiseEpoch(trx, account.personId)
      const cookies = [dropCookie('ticket', caller.hasSecureCookies)]
      return done({ location: paths.signIn(undefined, 'wachtwoord'), cookies })
    },
  )
}
