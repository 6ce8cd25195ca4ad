// SPDX-License-Identifier: EUPL-1.2
import type { SignedIn } from '../../../kernel/actor.ts'
import { done, type Outcome } from '../../../kernel/outcome.ts'
import { dropCookie } from '../../../platform/auth/cookies.ts'
import { endSession } from '../../../platform/auth/store/sessions.ts'
import { paths } from '../paths.ts'
import { type Answer, type Caller, change } from './caller.ts'

/** Ends this session. Without one there is nothing to end, and the answer is the same. */
export async function signOut(caller: Caller, actor: SignedIn | null): Promise<Outcome<Answer>> {
  const answer = {
    location: paths.signIn(undefined, 'uitgelogd'),
    cookies: [dropCookie('session', caller.hasSecureCookies)],
  }
  if (actor === null) return done(answer)
  return change(caller, actor.personId, { action: 'sign-out.done' }, async db => {
    await endSession(db, actor.personId, actor.sessionId, 'signed-out', caller.now)
    return done(answer)
  })
}
