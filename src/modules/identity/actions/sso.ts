// SPDX-License-Identifier: EUPL-1.2
import type { SignedIn } from '../../../kernel/actor.ts'
import { NotFound } from '../../../kernel/errors.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import { done, isRefused, refused } from '../../../kernel/outcome.ts'
import { problem } from '../../../kernel/problem.ts'
import { dropCookie, readCookie, storeCookie } from '../../../platform/auth/cookies.ts'
import {
  finishSso,
  type SsoIdentity,
  type SsoPending,
  SsoRefused,
  startSso,
} from '../../../platform/auth/oidc.ts'
import { keeperOf, recordSignInEvent } from '../../../platform/auth/sign-in-event.ts'
import { findAccount, findAccountByEmail } from '../../../platform/auth/store/accounts.ts'
import { saveChallenge, takeChallenge, useTokenOnce } from '../../../platform/auth/store/challenges.ts'
import {
  findLink,
  findProvider,
  insertLink,
  type StoredProvider,
} from '../../../platform/auth/store/providers.ts'
import { isToken, newToken } from '../../../platform/auth/token.ts'
import { decideLink, type LinkDecision } from '../domain/link-account.ts'
import { paths } from '../paths.ts'
import type { Answer, Caller } from './caller.ts'
import type { LinkWish } from './link-waiting.ts'
import { isWelcome, startSession } from './start-session.ts'
import { proveAnew } from './step-up.ts'
import { waysOf } from './ways.ts'

type Trip = {
  readonly providerId: string
  readonly pending: SsoPending
  readonly naar?: string
  readonly proves?: string
}

/** Sends the browser to the organisation's service; what must come back is kept under a cookie. With `actor`: to prove it anew. */
export async function leaveForSso(
  caller: Caller,
  providerId: string,
  naar: string | undefined,
  actor: SignedIn | null,
): Promise<Answer> {
  const { db, keys } = caller.signIn
  const provider = await findProvider(db.identity, keys, providerId)
  if (!provider?.isEnabled) throw new NotFound()
  try {
    const { url, pending } = await startSso(
      provider.settings,
      redirectUri(caller),
      actor === null ? undefined : 0,
    )
    const token = newToken()
    const trip: Trip = {
      providerId,
      pending,
      ...(naar && { naar }),
      ...(actor && { proves: actor.personId }),
    }
    const challenge = { personId: actor?.personId ?? null, data: trip }
    await saveChallenge(db.identity, keys, 'sso', token, challenge, caller.now)
    return { location: url.href, cookies: [storeCookie('sso', token, caller.hasSecureCookies)] }
  } catch (error) {
    return failed(caller, error, undefined)
  }
}

/** Takes in who comes back: one answer per trip, from the browser that left, checked in full. */
export async function returnFromSso(
  caller: Caller,
  search: string,
  actor: SignedIn | null,
  log: (error: unknown) => void,
): Promise<Answer> {
  const { db, keys } = caller.signIn
  const token = readCookie(caller.cookies, 'sso', caller.signIn.isTls)
  const kept = isToken(token) ? await takeChallenge(db.identity, keys, 'sso', token, caller.now) : undefined
  const trip = kept?.data as Trip | undefined
  const provider = trip && (await findProvider(db.identity, keys, trip.providerId))
  if (trip === undefined || !provider?.isEnabled) return toSignIn(caller, 'sso-verlopen')
  const isFirstUse = (id: string, until: Date) => useTokenOnce(db.identity, id, until)
  try {
    const identity = await finishSso(
      provider.settings,
      redirectUri(caller),
      search,
      trip.pending,
      caller.now,
      isFirstUse,
    )
    return trip.proves === undefined
      ? await enter(caller, provider, identity, trip)
      : await prove(caller, provider, identity, trip, actor)
  } catch (error) {
    return failed(caller, error, log)
  }
}

async function enter(
  caller: Caller,
  provider: StoredProvider,
  identity: SsoIdentity,
  trip: Trip,
): Promise<Answer> {
  const { db } = caller.signIn
  const decision = await decide(caller, provider, identity)
  if (decision.kind === 'refused') return toSignIn(caller, 'sso-onbekend')
  const account = await findAccount(db.identity, decision.personId)
  if (decision.kind === 'prove') return askOwnProof(caller, provider, identity, decision.personId, trip.naar)
  if (account === undefined || !(await isWelcome(caller, account))) return toSignIn(caller, 'sso-onbekend')
  const start = { account, method: 'sso' as const, naar: trip.naar, service: provider.id }
  const outcome = await startSession(caller, start, async trx => {
    if (decision.kind === 'known') return done(undefined)
    if (!(await insertLink(trx, provider.id, identity, account.personId, caller.now)))
      return refused(problem('', 'linked'))
    await recordSignInEvent(db, account.personId, caller.origin, {
      action: 'sso.linked',
      details: { provider: provider.id },
    })
    return done(undefined)
  })
  return isRefused(outcome) ? toSignIn(caller, 'sso-onbekend') : outcome.value
}

/** Keeps who the service says this is, until the person shows an own passkey or password and code in this browser. */
async function askOwnProof(
  caller: Caller,
  provider: StoredProvider,
  identity: SsoIdentity,
  personId: PersonId,
  naar: string | undefined,
): Promise<Answer> {
  const { db, keys } = caller.signIn
  const token = newToken()
  const data: LinkWish = { provider: provider.id, issuer: identity.issuer, subject: identity.subject }
  await saveChallenge(db.identity, keys, 'sso-link', token, { personId, data }, caller.now)
  return {
    location: paths.signIn(naar, 'sso-koppelen'),
    cookies: [storeCookie('sso', token, caller.hasSecureCookies)],
  }
}

async function decide(
  caller: Caller,
  provider: StoredProvider,
  identity: SsoIdentity,
): Promise<LinkDecision> {
  const { db } = caller.signIn
  const linkedTo = await findLink(db.identity, provider.id, identity)
  const account =
    identity.email === undefined ? undefined : await findAccountByEmail(db.identity, identity.email)
  const keeper = account && (await keeperOf(db, account.personId, caller.origin))
  const candidate = account &&
    keeper && {
      personId: account.personId,
      keptBy: keeper.organisation,
      ways: await waysOf(db.identity, account.personId),
    }
  return decideLink({
    provider,
    email: identity.email,
    isEmailVerified: identity.isEmailVerified,
    linkedTo,
    candidate,
  })
}

/** The same person, in the same browser, proved it just now at the service. */
async function prove(
  caller: Caller,
  provider: StoredProvider,
  identity: SsoIdentity,
  trip: Trip,
  actor: SignedIn | null,
): Promise<Answer> {
  const linkedTo = await findLink(caller.signIn.db.identity, provider.id, identity)
  if (actor === null || actor.personId !== trip.proves || linkedTo !== actor.personId)
    return toSignIn(caller, 'sso-onbekend')
  const outcome = await proveAnew(caller, actor, 'sso', trip.naar)
  return isRefused(outcome) ? toSignIn(caller, 'sso-verlopen') : outcome.value
}

const redirectUri = (caller: Caller): string => caller.signIn.origin + paths.ssoReturn

function toSignIn(caller: Caller, melding: string): Answer {
  return { location: paths.signIn(undefined, melding), cookies: [dropCookie('sso', caller.hasSecureCookies)] }
}

function failed(caller: Caller, error: unknown, log: ((error: unknown) => void) | undefined): Answer {
  if (!(error instanceof SsoRefused)) throw error
  log?.(error)
  return toSignIn(caller, error.refusal === 'unreachable' ? 'sso-onbereikbaar' : 'sso-geweigerd')
}
