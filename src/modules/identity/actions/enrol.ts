// SPDX-License-Identifier: EUPL-1.2
import { done, isRefused, type Outcome, refused } from '../../../kernel/outcome.ts'
import { problem } from '../../../kernel/problem.ts'
import { recordSignInEvent } from '../../../platform/auth/sign-in-event.ts'
import { type Account, findAccount } from '../../../platform/auth/store/accounts.ts'
import { admit, forgive } from '../../../platform/auth/store/attempts.ts'
import { insertPasskey } from '../../../platform/auth/store/passkeys.ts'
import { findTicket, type Ticket, takeTicket } from '../../../platform/auth/store/tickets.ts'
import { isToken, readCode } from '../../../platform/auth/token.ts'
import { paths } from '../paths.ts'
import { type Answer, type Caller, placeOf, unitOf } from './caller.ts'
import { askForNewPasskey, type CeremonyOptions, newPasskeyOf } from './passkey-ceremony.ts'
import { type AppInput, checkApp, storeApp } from './password-and-app.ts'
import { isWelcome, startSession } from './start-session.ts'
import { keepTicket } from './ticket-cookie.ts'

/** An open invitation to sign in for the first time, and whose it is. */
export type Enrolment = { readonly token: string; readonly ticket: Ticket; readonly account: Account }

/** The invitation of this link or code, while it can be used; looking does not use it up. */
export async function findEnrolment(caller: Caller, code: string): Promise<Enrolment | undefined> {
  const token = isToken(code) ? code : readCode(code)
  const { identity } = caller.signIn.db
  const ticket = token && (await findTicket(identity, 'enrolment', token, caller.now))
  const account = ticket && (await findAccount(identity, ticket.personId))
  if (!token || !ticket || !account || !(await isWelcome(caller, account))) return undefined
  return { token, ticket, account }
}

/** Takes a code that was typed from a letter. Wrong codes are counted per address. */
export async function redeemCode(caller: Caller, code: string): Promise<Outcome<Answer>> {
  const { db, keys } = caller.signIn
  const limited = [{ limit: 'enrolment-address' as const, who: unitOf(caller) }]
  const admission = await admit(db.identity, keys, limited, caller.now)
  if (!admission.isAllowed) return refused(problem('', 'tooManyTries', { seconds: admission.waitSeconds }))
  const enrolment = await findEnrolment(caller, code)
  if (enrolment === undefined) return refused(problem('code', 'unknownCode'))
  await forgive(db.identity, keys, limited, caller.now)
  return done({ location: paths.enrol(), cookies: [keepTicket(caller, enrolment.token)] })
}

export async function askEnrolmentPasskey(caller: Caller, code: string): Promise<Outcome<CeremonyOptions>> {
  const enrolment = await findEnrolment(caller, code)
  return enrolment === undefined
    ? refused(problem('', 'unknownCode'))
    : done(await askForNewPasskey(caller, enrolment.account))
}

/** The first passkey: it uses the invitation up and signs in. */
export async function enrolWithPasskey(
  caller: Caller,
  input: { code: string; credential: string },
): Promise<Outcome<Answer>> {
  if (input.credential === '') return refused(problem('', 'passkeyNeedsScript'))
  const enrolment = await findEnrolment(caller, input.code)
  if (enrolment === undefined) return refused(problem('', 'unknownCode'))
  const { account, ticket } = enrolment
  const passkey = await newPasskeyOf(caller, account.personId, input.credential)
  if (passkey === undefined) return refused(problem('', 'passkeyNotMade'))
  const { device } = placeOf(caller)
  const start = { account, method: 'passkey' as const, naar: ticket.returnPath ?? undefined }
  return startSession(caller, start, async db => {
    const taken = await takeTicket(db, 'enrolment', enrolment.token, caller.now)
    if (taken === undefined) return refused(problem('', 'unknownCode'))
    const madeWith = [device.browser, device.system].filter(Boolean).join(', ')
    if (!(await insertPasskey(db, account.personId, passkey, madeWith, caller.now)))
      return refused(problem('', 'passkeyInUse'))
    await recordSignInEvent(caller.signIn.db, account.personId, caller.origin, {
      action: 'passkey.added',
      details: { first: true },
    })
    return done(undefined)
  })
}

export type EnrolPasswordInput = AppInput & { readonly code: string; readonly password: string }

/** Password and app for who cannot use a passkey: uses the invitation up, signs in, and shows the recovery codes. */
export async function enrolWithPassword(caller: Caller, input: EnrolPasswordInput): Promise<Outcome<Answer>> {
  const enrolment = await findEnrolment(caller, input.code)
  if (enrolment === undefined) return refused(problem('', 'unknownCode'))
  const { account } = enrolment
  const app = await checkApp(caller, account, input)
  if (isRefused(app)) return app
  let shown = ''
  const outcome = await startSession(caller, { account, method: 'totp', naar: undefined }, async db => {
    const taken = await takeTicket(db, 'enrolment', enrolment.token, caller.now)
    if (taken === undefined) return refused(problem('', 'unknownCode'))
    shown = await storeApp(db, caller, account.personId, app.value)
    await recordSignInEvent(caller.signIn.db, account.personId, caller.origin, {
      action: 'password.changed',
      details: { first: true },
    })
    return done(undefined)
  })
  return isRefused(outcome)
    ? outcome
    : done({
        location: paths.showRecoveryCodes(enrolment.ticket.returnPath),
        cookies: [...outcome.value.cookies, keepTicket(caller, shown)],
      })
}
