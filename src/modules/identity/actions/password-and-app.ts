// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../kernel/ids.ts'
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { type Problem, problem } from '../../../kernel/problem.ts'
import { hashPassword, PASSWORD_LENGTH, passwordFault } from '../../../platform/auth/password.ts'
import { savePassword, saveTotp } from '../../../platform/auth/store/accounts.ts'
import { findChallenge, saveChallenge } from '../../../platform/auth/store/challenges.ts'
import type { IdentityDb } from '../../../platform/auth/store/identity-db.ts'
import { saveRecoveryCodes } from '../../../platform/auth/store/passkeys.ts'
import { newCode, newToken } from '../../../platform/auth/token.ts'
import { newTotpSecret, totpStep } from '../../../platform/auth/totp.ts'
import type { Caller } from './caller.ts'

const RECOVERY_CODES = 10

/** The secret that an app is being linked with, under a name that travels with the form. */
export type AppSecret = { readonly name: string; readonly secret: string }

/** The secret of a form that is shown again, or a new one. */
export async function appSecretFor(caller: Caller, personId: PersonId, name: string): Promise<AppSecret> {
  const known = name === '' ? undefined : await findAppSecret(caller, personId, name)
  if (known !== undefined) return { name, secret: known }
  const fresh = { name: newToken(), secret: newTotpSecret() }
  const challenge = { personId, data: { secret: fresh.secret } }
  await saveChallenge(
    caller.signIn.db.identity,
    caller.signIn.keys,
    'totp-add',
    fresh.name,
    challenge,
    caller.now,
  )
  return fresh
}

async function findAppSecret(caller: Caller, personId: PersonId, name: string): Promise<string | undefined> {
  const kept = await findChallenge(
    caller.signIn.db.identity,
    caller.signIn.keys,
    'totp-add',
    name,
    caller.now,
  )
  const secret = kept?.data.secret
  return kept?.personId === personId && typeof secret === 'string' ? secret : undefined
}

/** What is wrong with a chosen password. */
export function passwordProblems(password: string, ownWords: readonly string[]): Problem[] {
  const fault = passwordFault(password, ownWords)
  const codes = {
    tooShort: 'passwordTooShort',
    tooLong: 'passwordTooLong',
    tooCommon: 'passwordTooCommon',
  }
  return fault === undefined ? [] : [problem('password', codes[fault], PASSWORD_LENGTH)]
}

export type AppInput = {
  readonly app: string
  readonly appCode: string
  readonly password?: string | undefined
}
export type CheckedApp = { readonly secret: string; readonly step: number; readonly phc: string | undefined }

/** Checks a new app (and password) before anything changes: the code must come from the app that was just linked. */
export async function checkApp(
  caller: Caller,
  person: { personId: PersonId; email: string },
  input: AppInput,
): Promise<Outcome<CheckedApp>> {
  const problems =
    input.password === undefined ? [] : passwordProblems(input.password, ownWords(person.email))
  const secret = await findAppSecret(caller, person.personId, input.app)
  if (secret === undefined) return refused(...problems, problem('', 'appExpired'))
  const step = totpStep(secret, input.appCode, null, caller.now)
  if (step === undefined || problems.length > 0) {
    return refused(...problems, ...(step === undefined ? [problem('appCode', 'wrongCode')] : []))
  }
  return done({
    secret,
    step,
    phc: input.password === undefined ? undefined : await hashPassword(input.password),
  })
}

/** Stores the app (and password), with fresh recovery codes; gives the name under which these can be shown. */
export async function storeApp(
  db: IdentityDb,
  caller: Caller,
  personId: PersonId,
  app: CheckedApp,
): Promise<string> {
  const { keys } = caller.signIn
  if (app.phc !== undefined) await savePassword(db, keys, personId, app.phc, caller.now)
  await saveTotp(db, keys, personId, app.secret, app.step, caller.now)
  return renewRecoveryCodes(db, caller, personId)
}

/** Ten new recovery codes instead of the old ones; they can be shown under the name for ten minutes. */
export async function renewRecoveryCodes(
  db: IdentityDb,
  caller: Caller,
  personId: PersonId,
): Promise<string> {
  const codes = Array.from({ length: RECOVERY_CODES }, () => newCode('recovery'))
  await saveRecoveryCodes(db, personId, codes, caller.now)
  const name = newToken()
  await saveChallenge(
    db,
    caller.signIn.keys,
    'recovery-codes',
    name,
    { personId, data: { codes } },
    caller.now,
  )
  return name
}

/** The words that a person's password may not be made of. */
export const ownWords = (email: string): string[] => [email]
