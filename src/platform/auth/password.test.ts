// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { describe, expect, test } from 'vitest'
import { isCommonPassword } from './common-passwords.ts'
import { hashPassword, isOutdatedHash, passwordFault, passwordFits } from './password.ts'

const words = readFileSync(join(import.meta.dirname, 'common-words.txt'), 'utf8')
  .split('\n')
  .filter(line => !line.startsWith('#'))
  .flatMap(line => line.split(' ').filter(Boolean))

describe('a chosen password', () => {
  test.each([
    ['kortewacht1', 'tooShort'],
    ['👩‍🚀'.repeat(3), 'tooShort'],
    ['x9'.repeat(129), 'tooLong'],
    ['Welkom2024!!', 'tooCommon'],
    ['W@chtw00rd2026', 'tooCommon'],
    ['ZomerVakantie2027!', 'tooCommon'],
    ['Gemeente-Utrecht-2025', 'tooCommon'],
    ['gemeentehuis1234', 'tooCommon'],
    ['1q2w3e4r5t6y', 'tooCommon'],
    ['123456789012', 'tooCommon'],
    ['qwertyuiop123', 'tooCommon'],
    ['hunter2hunter2', 'tooCommon'],
    ['aaaaaaaaaaaaaaaaaaaa', 'tooCommon'],
    ['ikhouvanjou123', 'tooCommon'],
    ['Feyenoord1908!', 'tooCommon'],
    ['motherfucker', 'tooCommon'],
    ['DurvenLeren2026!', 'tooCommon'],
    ['fietspomp kaasschaaf lantaarn', undefined],
    ['drie korte zinnen over soep', undefined],
    ['v8k2mz0qpx4t', undefined],
    ['gH7!kLp0Qz3x', undefined],
    ['日本語のパスワードです。長い', undefined],
  ])('%s gives %s', (password, fault) => {
    expect(passwordFault(password)).toBe(fault)
  })

  test('may not be made of the own mail address or organisation', () => {
    const own = ['s.vanderplas@meerwolde.nl', 'Gemeente Meerwolde']
    expect(passwordFault('Meerwolde-vanderplas-17', own)).toBe('tooCommon')
    expect(passwordFault('Meerwolde-vanderplas-17')).toBeUndefined()
  })

  test('is refused in well over three thousand usual forms of the listed words (ASVS 6.2.4)', () => {
    const forms = ['W1234', 'W2026!', 'W@2025', 'W123!!', 'W W', 'W12345678', 'WW2024'].flatMap(form =>
      words.map(word => form.replaceAll('W', word.charAt(0).toUpperCase() + word.slice(1))),
    )
    const longEnough = forms.filter(form => form.length >= 12)
    expect(longEnough.length).toBeGreaterThan(3000)
    expect(longEnough.filter(form => !isCommonPassword(form))).toEqual([])
  })

  test('of 256 characters is judged like any other', () => {
    expect(passwordFault('x9Qz'.repeat(64))).toBeUndefined()
  })
})

describe('a stored password', () => {
  test('is an Argon2id string with the cost that OWASP asks, with its own salt', async () => {
    const [one, two] = await Promise.all([
      hashPassword('drie korte zinnen'),
      hashPassword('drie korte zinnen'),
    ])
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(two).not.toBe(one)
    expect(isOutdatedHash(one)).toBe(false)
    expect(isOutdatedHash(one.replace('t=2', 't=1'))).toBe(true)
  })

  test('fits itself however the accents were typed, and nothing else', async () => {
    const stored = await hashPassword('zo’n café aan zee'.normalize('NFD'))
    expect(await passwordFits(stored, 'zo’n café aan zee'.normalize('NFC'))).toBe(true)
    expect(await passwordFits(stored, 'zo’n cafe aan zee')).toBe(false)
    expect(await passwordFits(stored, '')).toBe(false)
    expect(await passwordFits(undefined, '')).toBe(false)
    expect(await passwordFits(stored, 'a'.repeat(1_000_000))).toBe(false)
  })

  test('is looked for just as long when there is none', async () => {
    const stored = await hashPassword('drie korte zinnen')
    const timed = async (hash: string | undefined) => {
      const start = performance.now()
      await passwordFits(hash, 'een ander wachtwoord')
      return performance.now() - start
    }
    const known: number[] = []
    const unknown: number[] = []
    for (let i = 0; i < 15; i++) {
      known.push(await timed(stored))
      unknown.push(await timed(undefined))
    }
    expect(median(unknown) / median(known)).toBeGreaterThan(0.6)
    expect(median(unknown) / median(known)).toBeLessThan(1.6)
  })

  test('is still found when forty people sign in at once', async () => {
    const stored = await hashPassword('drie korte zinnen')
    const all = await Promise.all(
      Array.from({ length: 40 }, (_, i) => passwordFits(stored, i % 2 ? 'drie korte zinnen' : 'x')),
    )
    expect(all.filter(Boolean)).toHaveLength(20)
  })
})

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}
