// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomBytes } from 'node:crypto'

/** Letters and digits that nobody confuses on paper (Crockford's base32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** In groups of four: a code in a letter is typed once, within days and a limit of tries; a recovery code lies about for years. */
const GROUPS = { letter: 4, recovery: 6 } as const

/** A random secret of 256 bits for a cookie or a link, in base64url. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored of a token: its SHA-256. A token has 256 random bits, so a slow hash would add nothing. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** Whether the text could be a token of ours, so that a cookie of a megabyte never reaches the database. */
export function isToken(text: string | undefined): text is string {
  return text !== undefined && /^[A-Za-z0-9_-]{43}$/.test(text)
}

/**
 * A code to be typed from paper, such as `7F3K-9QZD-MB2X-04TV`: 80 bits in a letter, 120 bits for recovery (of 112 bits
 * and more a plain digest may be stored, ASVS 6.5.2).
 */
export function newCode(kind: keyof typeof GROUPS = 'letter'): string {
  const bytes = randomBytes(GROUPS[kind] * 4)
  const code = [...bytes].map(byte => ALPHABET[byte & 31]).join('')
  return inGroups(code)
}

/** A typed code as `newCode` wrote it, however it was typed (small letters, spaces, O for 0, I or L for 1), or undefined. */
export function readCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  const hasLength = Object.values(GROUPS).some(groups => code.length === groups * 4)
  return hasLength && [...code].every(char => ALPHABET.includes(char)) ? inGroups(code) : undefined
}

const inGroups = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-')
