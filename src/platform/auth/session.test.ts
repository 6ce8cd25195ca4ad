// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { dropCookie, hasSecureCookies, readCookie, storeCookie } from './cookies.ts'
import { isFreshProof, isLastSeenDue, type SessionFacts, sessionEnd, sessionExpiry } from './session.ts'
import { hashToken, isToken, newCode, newToken, readCode } from './token.ts'

const start = new Date('2026-03-29T00:30:00Z')
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000)
const fresh: SessionFacts = {
  createdAt: start,
  lastSeenAt: start,
  expiresAt: sessionExpiry(start),
  endedAt: null,
  endReason: null,
  epoch: 3,
  accountEpoch: 3,
  isBlocked: false,
}

describe('a session', () => {
  test.each<[string, Partial<SessionFacts>, number, string | undefined]>([
    ['counts at once', {}, 0, undefined],
    ['counts after 29 quiet minutes', {}, 29, undefined],
    ['is idle after 30 quiet minutes', {}, 30, 'idle'],
    ['counts for 8 hours to who keeps busy', { lastSeenAt: later(479) }, 479, undefined],
    ['ends after 8 hours, also for who keeps busy', { lastSeenAt: later(479) }, 480, 'expired'],
    ['ends when the epoch of the account went up', { accountEpoch: 4 }, 1, 'epoch'],
    ['ends when the account is blocked', { isBlocked: true }, 1, 'blocked'],
    ['stays ended', { endedAt: later(1), endReason: 'signed-out' }, 2, 'signed-out'],
    ['made before the clock was set back two days does not count', {}, -2 * 24 * 60, 'clock'],
    ['survives a clock that is a minute off', {}, -1, undefined],
  ])('%s', (_, change, minutes, end) => {
    expect(sessionEnd({ ...fresh, ...change }, later(minutes))).toBe(end)
  })

  test('writes when it was last seen at most once a minute', () => {
    expect(isLastSeenDue(start, later(0.9))).toBe(false)
    expect(isLastSeenDue(start, later(1))).toBe(true)
    expect(isLastSeenDue(start, later(-60))).toBe(true)
  })

  test('holds a proof for five minutes', () => {
    expect(isFreshProof(start, later(4.9))).toBe(true)
    expect(isFreshProof(start, later(5))).toBe(false)
    expect(isFreshProof(null, later(0))).toBe(false)
    expect(isFreshProof(start, later(-60))).toBe(false)
  })
})

describe('a token', () => {
  test('has 256 random bits, of which only a digest is stored', () => {
    const tokens = new Set(Array.from({ length: 1000 }, newToken))
    expect(tokens.size).toBe(1000)
    for (const token of tokens) {
      expect(Buffer.from(token, 'base64url')).toHaveLength(32)
      expect(isToken(token)).toBe(true)
      expect(hashToken(token)).toHaveLength(32)
    }
  })

  test.each(['', 'x', 'a'.repeat(44), `${'a'.repeat(42)};`, `${'a'.repeat(42)}\n`, undefined])(
    'is not %j',
    text => {
      expect(isToken(text)).toBe(false)
    },
  )

  test.each([
    ['letter', 4],
    ['recovery', 6],
  ] as const)('on paper is read however it was typed: in a %s of %i groups', (kind, groups) => {
    const code = newCode(kind)
    expect(code).toMatch(new RegExp(`^([0-9A-HJKMNP-TV-Z]{4}-){${groups - 1}}[0-9A-HJKMNP-TV-Z]{4}$`))
    expect(readCode(code.toLowerCase().replaceAll('-', ' '))).toBe(code)
  })

  test('on paper is read with O for 0 and I or L for 1, and not when it is too short or has another sign', () => {
    expect(readCode('il0o 1234 5678 9abc')).toBe('1100-1234-5678-9ABC')
    expect(readCode('7F3K-9QZD-MB2X-04T')).toBeUndefined()
    expect(readCode('7F3K-9QZD-MB2X-04TV-7F3K')).toBeUndefined()
    expect(readCode('7F3K-9QZD-MB2X-04TU')).toBeUndefined()
  })
})

describe('the cookie', () => {
  test('is host-bound, Secure, HttpOnly and Lax, without a lifetime on disk', () => {
    expect(storeCookie('session', 'abc', true)).toBe('__Host-dl=abc; Path=/; HttpOnly; SameSite=Lax; Secure')
    expect(storeCookie('session', 'abc', false)).toBe('dl=abc; Path=/; HttpOnly; SameSite=Lax')
  })

  test.each([
    [false, 'http://localhost:3000', true],
    [false, 'http://10.0.0.5:3000', true],
    [false, 'http://127.evil.example', true],
    [false, 'http://127.0.0.1:3000', false],
    [false, 'http://[::1]:3000', false],
    [true, 'http://127.0.0.1:3000', true],
  ])('with TLS %s at %s is Secure: %s', (isTls, url, isSecure) => {
    expect(hasSecureCookies(isTls, new URL(url))).toBe(isSecure)
  })

  test('is read over TLS by its host-bound name only, so that a planted one does not count', () => {
    expect(readCookie('dl=planted; __Host-dl=mine; x=y', 'session', true)).toBe('mine')
    expect(readCookie('dl=planted', 'session', true)).toBeUndefined()
    expect(readCookie('x__Host-dl=planted', 'session', true)).toBeUndefined()
    expect(readCookie(undefined, 'session', true)).toBeUndefined()
    expect(readCookie('dl=demo', 'session', false)).toBe('demo')
    expect(readCookie('dl=planted; __Host-dl=mine', 'session', false)).toBe('mine')
  })

  test('is removed with the same attributes', () => {
    expect(dropCookie('session', true)).toBe('__Host-dl=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax; Secure')
  })
})
