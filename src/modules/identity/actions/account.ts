// SPDX-License-Identifier: EUPL-1.2
import type { SignedIn } from '../../../kernel/actor.ts'
import { done, isRefused, type Outcome, refused } from '../../../kernel/outcome.ts'
import { problem } from '../../../kernel/problem.ts'
import { dropCookie } from '../../../platform/auth/cookies.ts'
import { hashPassword } from '../../../platform/auth/password.ts'
import { findAccount, raiseEpoch, savePassword } from '../../../platform/auth/store/accounts.ts'
import { insertPasskey, removePasskey } from '../../../platform/auth/store/passkeys.ts'
import { endSession } from '../../../platform/auth/store/sessions.ts'
import { mayRemovePasskey } from '../domain/ways-in.ts'
import { paths } from '../paths.ts'
import { type Answer, type Caller, change, placeOf } from './caller.ts'
import { endOtherSessions } from './end-other-sessions.ts'
import { askForNewPasskey, type CeremonyOptions, newPasskeyOf } from './passkey-ceremony.ts'
import {
  type AppInput,
  checkApp,
  ownWords,
  passwordProblems,
  renewRecoveryCodes,
  storeApp,
} from './password-and-app.ts'
import { presentPasswordProblems } from './present-password.ts'
import { requireStepUp } from './step-up.ts'
import { keepTicket } from './ticket-cookie.ts'
import { requireOwnProof, waysOf } from './ways.ts'

const toAccount: Answer = { location: paths.account, cookies: [] }

export async function askOwnPasskey(caller: Caller, actor: SignedIn): Promise<Outcome<CeremonyOptions>> {
  await requireOwnProof(caller, actor)
  const account = await findAccount(caller.signIn.db.identity, actor.personId)
  return account === undefined
    ? refused(problem('', 'passkeyNotMade'))
    : done(await askForNewPasskey(caller, account))
}

export async function addPasskey(
  caller: Caller,
  actor: SignedIn,
  credential: string,
): Promise<Outcome<Answer>> {
  if (credential === '') return refused(problem('', 'passkeyNeedsScript'))
  await requireOwnProof(caller, actor)
  const passkey = await newPasskeyOf(caller, actor.personId, credential)
  if (passkey === undefined) return refused(problem('', 'passkeyNotMade'))
  const { device } = placeOf(caller)
  const madeWith = [device.browser, device.system].filter(Boolean).join(', ')
  return change(caller, actor.personId, { action: 'passkey.added' }, async db =>
    (await insertPasskey(db, actor.personId, passkey, madeWith, caller.now))
      ? done(toAccount)
      : refused(problem('', 'passkeyInUse')),
  )
}

/** Takes a passkey away, but not the last way in. */
export async function dropPasskey(caller: Caller, actor: SignedIn, id: string): Promise<Outcome<Answer>> {
  requireStepUp(actor, caller.now)
  return change(caller, actor.personId, { action: 'passkey.removed' }, async db => {
    if (!mayRemovePasskey(await waysOf(db, actor.personId))) return refused(problem('', 'lastWayIn'))
    await removePasskey(db, actor.personId, id)
    return done(toAccount)
  })
}

/** A new password asks for the present one (ASVS 6.2.3) and ends all other sessions; this one goes on under a new token. */
export async function changePassword(
  caller: Caller,
  actor: SignedIn,
  { current, password }: { current: string; password: string },
): Promise<Outcome<Answer>> {
  requireStepUp(actor, caller.now)
  const account = await findAccount(caller.signIn.db.identity, actor.personId)
  if (account?.passwordChangedAt == null) return refused(problem('password', 'noPasswordYet'))
  const problems = [
    ...(await presentPasswordProblems(caller, account, current)),
    ...passwordProblems(password, ownWords(account.email)),
  ]
  if (problems.length > 0) return refused(...problems)
  const phc = await hashPassword(password)
  return change(
    caller,
    actor.personId,
    { action: 'password.changed', details: { by: 'person' } },
    async db => {
      await savePassword(db, caller.signIn.keys, actor.personId, phc, caller.now)
      return endOtherSessions(db, caller, actor)
    },
  )
}

/** Links an app; who has no password yet chooses one with it. Shows fresh recovery codes. */
export async function addApp(caller: Caller, actor: SignedIn, input: AppInput): Promise<Outcome<Answer>> {
  await requireOwnProof(caller, actor)
  const account = await findAccount(caller.signIn.db.identity, actor.personId)
  if (account === undefined) return refused(problem('', 'appExpired'))
  const needsPassword = account.passwordChangedAt === null
  const password = needsPassword ? (input.password ?? '') : undefined
  const app = await checkApp(caller, account, { ...input, password })
  if (isRefused(app)) return app
  return change(
    caller,
    actor.personId,
    { action: 'app.linked', details: { withPassword: needsPassword } },
    async db => {
      const shown = await storeApp(db, caller, actor.personId, app.value)
      return done({ location: paths.showRecoveryCodes(), cookies: [keepTicket(caller, shown)] })
    },
  )
}

export async function newRecoveryCodes(caller: Caller, actor: SignedIn): Promise<Outcome<Answer>> {
  requireStepUp(actor, caller.now)
  return change(caller, actor.personId, { action: 'recovery-codes.made' }, async db => {
    const shown = await renewRecoveryCodes(db, caller, actor.personId)
    return done({ location: paths.showRecoveryCodes(), cookies: [keepTicket(caller, shown)] })
  })
}

/**
 * Ends one of the own sessions; ending the present one is signing out. Asks for a fresh proof (ASVS 7.5.2): who holds a
 * stolen session does not throw the owner out with it. To end them all at once nothing is asked: `reportLoss`.
 */
export async function endOwnSession(
  caller: Caller,
  actor: SignedIn,
  series: string,
): Promise<Outcome<Answer>> {
  requireStepUp(actor, caller.now)
  return change(caller, actor.personId, { action: 'session.ended', details: { by: 'person' } }, async db => {
    await endSession(db, actor.personId, series, 'ended-by-person', caller.now)
    return done(toAccount)
  })
}

/** A lost or stolen device: all sessions end at once, this one too, and no device is known any more (abuse case 4). */
export async function reportLoss(caller: Caller, actor: SignedIn): Promise<Outcome<Answer>> {
  return change(caller, actor.personId, { action: 'loss.reported' }, async db => {
    await raiseEpoch(db, actor.personId)
    const cookies = [
      dropCookie('session', caller.hasSecureCookies),
      dropCookie('device', caller.hasSecureCookies),
    ]
    return done({ location: paths.signIn(undefined, 'verlies'), cookies })
  })
}
