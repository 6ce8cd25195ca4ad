// SPDX-License-Identifier: EUPL-1.2
import { generateSync } from 'otplib'
import { describe, expect, test } from 'vitest'
import { newTotpSecret, totpStep, totpUri } from './totp.ts'

const secret = newTotpSecret()
const now = new Date('2026-03-02T09:00:10Z')
const step = Math.floor(now.getTime() / 30_000)
const code = (offset: number) => generateSync({ secret, epoch: (step + offset) * 30 })

describe('a code from an authenticator app', () => {
  test.each([
    [-2, undefined],
    [-1, step - 1],
    [0, step],
    [1, undefined],
    [2, undefined],
  ])('of %i steps away counts as %s', (offset, expected) => {
    expect(totpStep(secret, code(offset), null, now)).toBe(expected)
  })

  test('works once, and so does not an earlier one afterwards', () => {
    expect(totpStep(secret, code(0), step, now)).toBeUndefined()
    expect(totpStep(secret, code(-1), step, now)).toBeUndefined()
    const next = new Date(now.getTime() + 30_000)
    expect(totpStep(secret, code(1), step, next)).toBe(step + 1)
    expect(totpStep(secret, code(0), step, next)).toBeUndefined()
  })

  test('still works after the clock was far ahead for a while', () => {
    expect(totpStep(secret, code(0), step + 2 * 24 * 120, now)).toBe(step)
  })

  test.each(['', '12345', '1234567', 'abcdef', '１２３４５６', '-12345', '1e1111'])('is not %j', wrong => {
    expect(totpStep(secret, wrong, null, now)).toBeUndefined()
  })

  test('may be typed with a space', () => {
    expect(totpStep(secret, code(0).replace(/^(...)/, '$1 '), null, now)).toBe(step)
  })

  test('of RFC 6238, appendix B, fits', () => {
    const rfc = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
    expect(totpStep(rfc, '287082', null, new Date(59_000))).toBe(1)
    expect(totpStep(rfc, '081804', null, new Date(1_111_111_109_000))).toBe(37_037_036)
  })

  test('comes from a secret of 160 bits, given to the app with its own name', () => {
    expect(secret).toMatch(/^[A-Z2-7]{32}$/)
    const uri = new URL(totpUri(secret, 'Durven Leren', 's@meerwolde.nl'))
    expect(uri.protocol).toBe('otpauth:')
    expect(decodeURIComponent(uri.pathname)).toContain('Durven Leren:s@meerwolde.nl')
    expect(uri.searchParams.get('secret')).toBe(secret)
  })
})
