// SPDX-License-Identifier: EUPL-1.2
import type { Keyring } from '../crypto/keyfile.ts'
import type { Database } from '../db/database.ts'
import type { Sessions } from '../http/sessions.ts'
import { readCookie } from './cookies.ts'
import { type RelyingParty, relyingParty } from './passkey.ts'
import { isLastSeenDue, sessionEnd } from './session.ts'
import { recordSignInEvent } from './sign-in-event.ts'
import { findSession, markRefused, markSeen } from './store/sessions.ts'
import { hashToken, isToken } from './token.ts'

/** What sign-in needs beyond a request's own: made once, in program.ts or in a test. */
export type SignInParts = {
  readonly db: Database
  readonly keys: Keyring
  /** The address in the browser, as in the settings: passkeys and the way back from SSO belong to it. */
  readonly origin: string
  /** The product's name, as passkeys and authenticator apps show it. */
  readonly productName: string
  /** Sessions of the demo page count only there. */
  readonly isDemo: boolean
}

/** Sign-in as a whole: the sessions of the route layer, and what the sign-in pages stand on. */
export type SignIn = Sessions & SignInParts & { readonly party: RelyingParty; readonly isTls: boolean }

/** Makes the sessions that the route layer asks for; nothing is asked of the database yet. */
export function openSignIn(parts: SignInParts): SignIn {
  const isTls = parts.origin.startsWith('https://')
  return {
    ...parts,
    isTls,
    party: relyingParty(parts.productName, parts.origin),
    async find(cookies, now) {
      const token = readCookie(cookies, 'session', isTls)
      if (!isToken(token)) return undefined
      const tokenHash = hashToken(token)
      const session = await findSession(parts.db.identity, tokenHash)
      if (session === undefined) return 'ended'
      const isStranger = session.method === 'demo' && !parts.isDemo
      const reason = isStranger ? 'expired' : sessionEnd(session, now)
      if (reason !== undefined) {
        const isFirst = await markRefused(parts.db.identity, tokenHash, now)
        if (isFirst)
          await recordSignInEvent(parts.db, session.personId, 'session', {
            action: 'session.refused',
            result: 'denied',
            details: { reason },
          })
        return 'ended'
      }
      if (isLastSeenDue(session.lastSeenAt, now)) await markSeen(parts.db.identity, tokenHash, now)
      return { id: session.series, personId: session.personId, stepUpAt: session.stepUpAt }
    },
  }
}

/** The sign-in behind these sessions. @throws Error when they are others: a wiring mistake, never a person's */
export function signInOf(deps: { readonly sessions: Sessions }): SignIn {
  const sessions: Partial<SignIn> & Sessions = deps.sessions
  if (sessions.keys === undefined || sessions.party === undefined)
    throw new Error('deps.sessions was not made by openSignIn')
  return sessions as SignIn
}
