// SPDX-License-Identifier: EUPL-1.2
import type { SignedIn } from '../../../kernel/actor.ts'
import { StepUpNeeded } from '../../../kernel/errors.ts'
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { problem } from '../../../kernel/problem.ts'
import { storeCookie } from '../../../platform/auth/cookies.ts'
import { isFreshProof } from '../../../platform/auth/session.ts'
import { findAccount } from '../../../platform/auth/store/accounts.ts'
import { admit, forgive } from '../../../platform/auth/store/attempts.ts'
import { renewSession } from '../../../platform/auth/store/sessions.ts'
import { hashToken, newToken } from '../../../platform/auth/token.ts'
import { returnPath } from '../domain/return-path.ts'
import { paths } from '../paths.ts'
import { type Answer, type Caller, change } from './caller.ts'
import { checkCode } from './check-code.ts'
import { noteFailure } from './note-failure.ts'
import { answeringPasskey } from './passkey-ceremony.ts'

/** How somebody proved it anew. Through the organisation's service is no step-up: it only lets a first own factor be added. */
export type ProofMethod = 'passkey' | 'totp' | 'recovery-code' | 'sso' | 'demo'

/** @throws StepUpNeeded when the person's last passkey or code is older than five minutes; the route layer asks for one */
export function requireStepUp(actor: SignedIn, now: Date): void {
  if (!isFreshProof(actor.stepUpAt, now)) throw new StepUpNeeded()
}

export async function stepUpWithCode(
  caller: Caller,
  actor: SignedIn,
  input: { code: string; naar?: string | undefined },
): Promise<Outcome<Answer>> {
  const { db, keys } = caller.signIn
  const limited = [{ limit: 'step-up-person' as const, who: actor.personId }]
  const admission = await admit(db.identity, keys, limited, caller.now)
  if (!admission.isAllowed) return refused(problem('', 'tooManyTries', { seconds: admission.waitSeconds }))
  const account = await findAccount(db.identity, actor.personId)
  const method = account && (await checkCode(caller, account, input.code))
  if (method === undefined) {
    await noteFailure(caller, actor.personId, 'step-up.failed', admission.failures + 1)
    return refused(problem('code', 'wrongCode'))
  }
  await forgive(db.identity, keys, limited, caller.now)
  return proveAnew(caller, actor, method, input.naar)
}

export async function stepUpWithPasskey(
  caller: Caller,
  actor: SignedIn,
  input: { credential: string; naar?: string | undefined },
): Promise<Outcome<Answer>> {
  if (input.credential === '') return refused(problem('', 'passkeyNeedsScript'))
  const passkey = await answeringPasskey(caller, 'passkey-step-up', actor.personId, input.credential)
  if (passkey !== undefined) return proveAnew(caller, actor, 'passkey', input.naar)
  await noteFailure(caller, actor.personId, 'step-up.failed', 1)
  return refused(problem('', 'passkeyUnknown'))
}

/** Gives the session a new token (ASVS 7.2.4) with the moment of the proof, and leads back to where the person was. */
export async function proveAnew(
  caller: Caller,
  actor: SignedIn,
  method: ProofMethod,
  naar: string | undefined,
): Promise<Outcome<Answer>> {
  const token = newToken()
  const stepUpAt = method === 'sso' ? null : caller.now
  return change(caller, actor.personId, { action: 'step-up.done', details: { method } }, async db => {
    const renewal = { provedAt: caller.now, stepUpAt }
    const isRenewed = await renewSession(db, actor.sessionId, hashToken(token), renewal)
    if (!isRenewed) return refused(problem('', 'stepExpired'))
    const cookies = [storeCookie('session', token, caller.hasSecureCookies)]
    return done({ location: returnPath(naar) ?? paths.account, cookies })
  })
}
