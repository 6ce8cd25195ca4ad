// SPDX-License-Identifier: EUPL-1.2
import { type Outcome, refused } from '../../../kernel/outcome.ts'
import { problem } from '../../../kernel/problem.ts'
import { findAccount } from '../../../platform/auth/store/accounts.ts'
import type { Answer, Caller } from './caller.ts'
import { answeringPasskey } from './passkey-ceremony.ts'
import { isWelcome, startSession } from './start-session.ts'

export type PasskeyInput = { readonly credential: string; readonly naar?: string | undefined }

/**
 * Both steps at once: the passkey is what one has, the verified person what one is or knows. No counter of failures
 * closes this way, so that nobody can keep the owner out.
 */
export async function signInWithPasskey(caller: Caller, input: PasskeyInput): Promise<Outcome<Answer>> {
  if (input.credential === '') return refused(problem('', 'passkeyNeedsScript'))
  const passkey = await answeringPasskey(caller, 'passkey-sign-in', null, input.credential)
  const account = passkey && (await findAccount(caller.signIn.db.identity, passkey.personId))
  if (account === undefined || !(await isWelcome(caller, account)))
    return refused(problem('', 'passkeyUnknown'))
  return startSession(caller, { account, method: 'passkey', naar: input.naar })
}
