// SPDX-License-Identifier: EUPL-1.2
import { type Account, totpSecretOf, useTotpStep } from '../../../platform/auth/store/accounts.ts'
import { useRecoveryCode } from '../../../platform/auth/store/passkeys.ts'
import { readCode } from '../../../platform/auth/token.ts'
import { totpStep } from '../../../platform/auth/totp.ts'
import type { Caller } from './caller.ts'

/** Which kind of code this is, now used up; undefined when it is neither a code of the app nor a recovery code. */
export async function checkCode(
  caller: Caller,
  account: Account,
  typed: string,
): Promise<'totp' | 'recovery-code' | undefined> {
  const { keys, db } = caller.signIn
  const secret = totpSecretOf(keys, account)
  const step = secret && totpStep(secret, typed, account.totpLastStep, caller.now)
  if (typeof step === 'number') return (await useTotpStep(db.identity, account, step)) ? 'totp' : undefined
  const recovery = readCode(typed)
  if (recovery === undefined) return undefined
  return (await useRecoveryCode(db.identity, account.personId, recovery, caller.now))
    ? 'recovery-code'
    : undefined
}
