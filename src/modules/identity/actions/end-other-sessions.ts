// SPDX-License-Identifier: EUPL-1.2
import type { SignedIn } from '../../../kernel/actor.ts'
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { problem } from '../../../kernel/problem.ts'
import { storeCookie } from '../../../platform/auth/cookies.ts'
import { raiseEpoch } from '../../../platform/auth/store/accounts.ts'
import type { IdentityDb } from '../../../platform/auth/store/identity-db.ts'
import { renewSession } from '../../../platform/auth/store/sessions.ts'
import { hashToken, newToken } from '../../../platform/auth/token.ts'
import { paths } from '../paths.ts'
import type { Answer, Caller } from './caller.ts'

/** After a change of how one signs in: all other sessions and known devices end, this session goes on under a new token. */
export async function endOtherSessions(
  db: IdentityDb,
  caller: Caller,
  actor: SignedIn,
): Promise<Outcome<Answer>> {
  const token = newToken()
  const epoch = await raiseEpoch(db, actor.personId)
  const renewal = { provedAt: caller.now, stepUpAt: caller.now, ...(epoch !== undefined && { epoch }) }
  if (!(await renewSession(db, actor.sessionId, hashToken(token), renewal)))
    return refused(problem('', 'stepExpired'))
  return done({
    location: paths.account,
    cookies: [storeCookie('session', token, caller.hasSecureCookies)],
  })
}
