// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../kernel/ids.ts'
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { problem } from '../../../kernel/problem.ts'
import { readCookie } from '../../../platform/auth/cookies.ts'
import { findAccount } from '../../../platform/auth/store/accounts.ts'
import { admit, forgive } from '../../../platform/auth/store/attempts.ts'
import { findChallenge, takeChallenge, tryChallenge } from '../../../platform/auth/store/challenges.ts'
import { isToken } from '../../../platform/auth/token.ts'
import type { Answer, Caller } from './caller.ts'
import { checkCode } from './check-code.ts'
import { noteFailure } from './note-failure.ts'
import { isWelcome, startSession } from './start-session.ts'

export type CodeInput = { readonly code: string }

/** The second step: a code of the app, or a recovery code. Five tries per right password, with waiting times between. */
export async function signInWithCode(caller: Caller, input: CodeInput): Promise<Outcome<Answer>> {
  const { keys, db } = caller.signIn
  const step = stepToken(caller)
  const personId = step === undefined ? undefined : await personOfStep(caller, step)
  if (step === undefined || personId === undefined) return refused(problem('', 'stepExpired'))
  const limited = [{ limit: 'code-person' as const, who: personId }]
  const admission = await admit(db.identity, keys, limited, caller.now)
  if (!admission.isAllowed) return refused(problem('', 'tooManyTries', { seconds: admission.waitSeconds }))
  const challenge = await tryChallenge(db.identity, keys, 'second-step', step, caller.now)
  const account = await findAccount(db.identity, personId)
  if (challenge === undefined || account === undefined || challenge.data.epoch !== account.epoch)
    return refused(problem('', 'stepExpired'))
  const method = (await isWelcome(caller, account)) ? await checkCode(caller, account, input.code) : undefined
  if (method === undefined) {
    await noteFailure(caller, personId, 'sign-in.code-failed', admission.failures + 1)
    return refused(problem('code', 'wrongCode'))
  }
  await forgive(db.identity, keys, limited, caller.now)
  const { naar, failedBefore } = challenge.data
  return startSession(
    caller,
    {
      account,
      method,
      naar: typeof naar === 'string' ? naar : undefined,
      failedBefore: admission.failures + (typeof failedBefore === 'number' ? failedBefore : 0),
    },
    async trx => {
      const taken = await takeChallenge(trx, keys, 'second-step', step, caller.now)
      return taken === undefined ? refused(problem('', 'stepExpired')) : done(undefined)
    },
  )
}

/** The token of the half-done sign-in in this browser. */
export function stepToken(caller: Caller): string | undefined {
  const token = readCookie(caller.cookies, 'step', caller.signIn.isTls)
  return isToken(token) ? token : undefined
}

async function personOfStep(caller: Caller, step: string): Promise<PersonId | undefined> {
  const found = await findChallenge(
    caller.signIn.db.identity,
    caller.signIn.keys,
    'second-step',
    step,
    caller.now,
  )
  return found?.personId ?? undefined
}
