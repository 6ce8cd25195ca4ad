// SPDX-License-Identifier: EUPL-1.2
import { hash, verify } from '@node-rs/argon2'
import { isCommonPassword } from './common-passwords.ts'

/** What is wrong with a chosen password; the page turns the code into Dutch. */
export type PasswordFault = 'tooShort' | 'tooLong' | 'tooCommon'

/** In characters, not bytes (ASVS 6.2.1 and 6.2.9). Nothing is asked of the kinds of characters (ASVS 6.2.5). */
export const PASSWORD_LENGTH = { min: 12, max: 256 } as const

/** OWASP Password Storage Cheat Sheet, first choice: Argon2id, 19 MiB, 2 passes, 1 lane. */
const COST = { algorithm: 2 as const, memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 }

/** At most this many hashes at once, so that a flood of attempts costs 4 x 19 MiB and not all memory. */
const AT_ONCE = 4

/** A hash with our cost that no password fits; whoever does not exist is checked against this one, just as long. */
const NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$ZHVydmVuLWxlcmVuLW5vYm9keQ$3q2+7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'

/** What is wrong with a password that somebody chose, or undefined. `ownWords`: mail address, organisation, product. */
export function passwordFault(password: string, ownWords: readonly string[] = []): PasswordFault | undefined {
  const length = [...password.normalize('NFC')].length
  if (length < PASSWORD_LENGTH.min) return 'tooShort'
  if (length > PASSWORD_LENGTH.max) return 'tooLong'
  return isCommonPassword(password, ownWords) ? 'tooCommon' : undefined
}

/** The PHC string of a password. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize('NFC'), COST))
}

/** Whether the password fits the stored hash. Without a hash it takes the same time and says no. */
export async function passwordFits(stored: string | undefined, password: string): Promise<boolean> {
  const isPossible = password.length <= PASSWORD_LENGTH.max * 2
  const fits = await inTurn(() => verify(stored ?? NOBODY, isPossible ? password.normalize('NFC') : ''))
  return fits && isPossible && stored !== undefined
}

/** True when the hash was made with another cost than today's: hash again at the next sign-in. */
export function isOutdatedHash(stored: string): boolean {
  return !stored.startsWith(`$argon2id$v=19$m=${COST.memoryCost},t=${COST.timeCost},p=${COST.parallelism}$`)
}

let running = 0
const waiting: (() => void)[] = []

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>(resolve => waiting.push(resolve))
  else running++
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next === undefined) running--
    else next()
  }
}
