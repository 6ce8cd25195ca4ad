// SPDX-License-Identifier: EUPL-1.2
import { type Problem, problem } from '../../../kernel/problem.ts'
import { passwordFits } from '../../../platform/auth/password.ts'
import { type Account, passwordOf } from '../../../platform/auth/store/accounts.ts'
import { admit, forgive } from '../../../platform/auth/store/attempts.ts'
import type { Caller } from './caller.ts'
import { noteFailure } from './note-failure.ts'

/** What is wrong with the present password of who is signed in. A wrong one counts as a failed proof. */
export async function presentPasswordProblems(
  caller: Caller,
  account: Account,
  typed: string,
): Promise<Problem[]> {
  const { db, keys } = caller.signIn
  const limited = [{ limit: 'step-up-person' as const, who: account.personId }]
  const admission = await admit(db.identity, keys, limited, caller.now)
  if (!admission.isAllowed) return [problem('current', 'tooManyTries', { seconds: admission.waitSeconds })]
  if (!(await passwordFits(passwordOf(keys, account), typed))) {
    await noteFailure(caller, account.personId, 'step-up.failed', admission.failures + 1)
    return [problem('current', 'wrongPresentPassword')]
  }
  await forgive(db.identity, keys, limited, caller.now)
  return []
}
