// SPDX-License-Identifier: EUPL-1.2
import { createPublicKey, randomBytes, verify } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { KeyFileError, newKeyLine, parseKeys, readKeyFile, readOrMakeKeyFile, subkey } from './keyfile.ts'
import { open, SealError, seal, sealedWith } from './seal.ts'
import { generateSealPair, openSealed, sealTo } from './seal-pair.ts'
import { isSignedBy, publicKeys, signBytes } from './signature.ts'

const folder = mkdtempSync(join(tmpdir(), 'durven-leren-keys-'))
afterAll(() => rmSync(folder, { recursive: true }))

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')

describe('the key file', () => {
  test('is made once, readable by its owner alone, and is the same afterwards', () => {
    const path = join(folder, 'key')
    const first = readOrMakeKeyFile(path)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(readOrMakeKeyFile(path).current.secret).toEqual(first.current.secret)
  })

  test('is refused when others can read it', () => {
    const path = join(folder, 'open-key')
    writeFileSync(path, newKeyLine())
    chmodSync(path, 0o644)
    expect(() => readKeyFile(path)).toThrow(KeyFileError)
    chmodSync(path, 0o400)
    expect(readKeyFile(path).all).toHaveLength(1)
  })

  test.each([
    ['empty', ''],
    ['only a comment', '# later'],
    ['too short', randomBytes(31).toString('base64')],
    ['too long', randomBytes(33).toString('base64')],
    ['not base64', 'hunter2hunter2hunter2hunter2hunter2hunter22'],
    ['hexadecimal', randomBytes(32).toString('hex')],
  ])('is refused when it is %s', (_, content) => {
    expect(() => parseKeys(content)).toThrow(KeyFileError)
  })

  test('is refused when it is missing or names a key twice', () => {
    expect(() => readKeyFile(join(folder, 'absent'))).toThrow(KeyFileError)
    const line = newKeyLine()
    expect(() => parseKeys(`${line}\n${line}`)).toThrow(KeyFileError)
  })

  test('gives each purpose its own key, and shows no key bytes in its id', () => {
    const { current } = parseKeys(newKeyLine())
    expect(subkey(current, 'seal/totp')).not.toEqual(subkey(current, 'seal/reporter'))
    expect(current.secret.toString('hex')).not.toContain(current.id)
  })
})

describe('sealing with the key file', () => {
  const line = newKeyLine()
  const ring = parseKeys(line)

  test('gives back exactly what was sealed, and never the same bytes twice', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), plain => {
        const sealed = seal(ring, 'totp', 'p1', plain)
        expect(open(ring, 'totp', 'p1', sealed)).toEqual(Buffer.from(plain))
        expect(seal(ring, 'totp', 'p1', plain)).not.toEqual(sealed)
      }),
    )
  })

  test('does not open for another row or another purpose', () => {
    const sealed = seal(ring, 'totp', 'p1', Buffer.from('secret'))
    expect(() => open(ring, 'totp', 'p2', sealed)).toThrow(SealError)
    expect(() => open(ring, 'reporter', 'p1', sealed)).toThrow(SealError)
  })

  test('does not open when any single bit was changed', () => {
    const sealed = seal(ring, 'totp', 'p1', Buffer.from('secret'))
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const changed = Buffer.from(sealed)
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(() => open(ring, 'totp', 'p1', changed)).toThrow(SealError)
    }
  })

  test('keeps opening old seals after a new key is put first, until the old key is taken out', () => {
    const sealed = seal(ring, 'totp', 'p1', Buffer.from('secret'))
    const fresh = newKeyLine()
    const rotated = parseKeys(`${fresh} # 2026\n${line} # 2025\n`)
    expect(text(open(rotated, 'totp', 'p1', sealed))).toBe('secret')
    expect(sealedWith(sealed)).not.toBe(rotated.current.id)
    expect(sealedWith(seal(rotated, 'totp', 'p1', Buffer.from('secret')))).toBe(rotated.current.id)
    expect(() => open(parseKeys(fresh), 'totp', 'p1', sealed)).toThrow(/not in KEY_FILE/)
  })
})

describe('signing audit heads', () => {
  const line = newKeyLine()
  const ring = parseKeys(line)
  const head = Buffer.from('0344 17 abcdef')

  test('holds for these bytes and this purpose only, and survives rotation', () => {
    const signature = signBytes(ring, 'audit-head', head)
    expect(isSignedBy(ring, 'audit-head', head, signature)).toBe(true)
    expect(isSignedBy(ring, 'audit-head', Buffer.from('0344 18 abcdef'), signature)).toBe(false)
    expect(isSignedBy(ring, 'report', head, signature)).toBe(false)
    const rotated = parseKeys(`${newKeyLine()}\n${line}`)
    expect(isSignedBy(rotated, 'audit-head', head, signature)).toBe(true)
    expect(isSignedBy(parseKeys(newKeyLine()), 'audit-head', head, signature)).toBe(false)
  })

  test('can be checked with the public key alone', () => {
    const signature = signBytes(ring, 'audit-head', head)
    const pem = publicKeys(ring, 'audit-head')[signature.keyId]
    expect(pem).toBeDefined()
    expect(verify(null, head, createPublicKey(pem ?? ''), Buffer.from(signature.value, 'base64url'))).toBe(
      true,
    )
  })
})

describe('a seal pair', () => {
  const pair = generateSealPair()

  test('gives back exactly what was sealed to it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), plain => {
        expect(openSealed(pair, sealTo(pair.publicKey, plain))).toEqual(Buffer.from(plain))
      }),
      { numRuns: 50 },
    )
  })

  test('hides the length of the answer and never makes the same bytes twice', () => {
    const [yes, no] = [
      sealTo(pair.publicKey, Buffer.from('ja')),
      sealTo(pair.publicKey, Buffer.alloc(900, 'n')),
    ]
    expect(yes.length).toBe(no.length)
    expect(sealTo(pair.publicKey, Buffer.from('ja'))).not.toEqual(yes)
    expect(yes.includes('ja')).toBe(false)
  })

  test('does not open for another pair, when changed, or cut', () => {
    const sealed = sealTo(pair.publicKey, Buffer.from('answer'))
    expect(() => openSealed(generateSealPair(), sealed)).toThrow(SealError)
    expect(() => openSealed(pair, sealed.subarray(0, -1))).toThrow(SealError)
    expect(() => openSealed(pair, Buffer.alloc(10))).toThrow(SealError)
    for (const at of [0, 1, 20, 33, 200, sealed.length - 1]) {
      const changed = Buffer.from(sealed)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(() => openSealed(pair, changed)).toThrow(SealError)
    }
  })

  test('does not open what was sealed to the all-zero key', () => {
    expect(() => sealTo(Buffer.alloc(32), Buffer.from('answer'))).toThrow()
  })
})
