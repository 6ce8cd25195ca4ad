// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanLine, cleanText, shorten } from './clean-text.ts'

describe('clean text', () => {
  test.each([
    ['lone surrogates', 'a\ud800b', 'a\ufffdb'],
    ['control characters', 'a\u0000\u0007\u001bb\u007f', 'ab'],
    [
      'a direction override, which shows another file name than there is',
      'factuur\u202efdp.exe',
      'factuurfdp.exe',
    ],
    ['a byte order mark', '\ufeffa', 'a'],
    ['every kind of line end', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
    ['characters that Unicode will never assign', 'a\ufffe\u{1ffff}b', 'ab'],
    ['invisible tags', 'a\u{e0041}\u{e0042}b', 'ab'],
    ['letters and accents written apart', 'e\u0301', 'é'],
    ['space around it', '  a b \n', 'a b'],
  ])('is rid of or composes %s', (_, text, expected) => {
    expect(cleanText(text)).toBe(expected)
  })

  test('keeps what people write', () => {
    for (const text of ['ĳ, €, ‘één’ – §', 'naïef\nen zo', 'Γειά', '漢字 😀'])
      expect(cleanText(text)).toBe(text.normalize('NFC'))
  })

  test('is well-formed, and clean text stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const clean = cleanText(text)
        return clean.isWellFormed() && cleanText(clean) === clean
      }),
    )
  })

  test('on one line has no line break and is never longer than asked', () => {
    expect(cleanLine(' a\n  b ')).toBe('a b')
    expect(shorten('Gemeente Heidebrink', 10)).toBe('Gemeente…')
    expect(shorten('kort', 10)).toBe('kort')
    expect([...shorten('😀😀😀😀', 3)]).toHaveLength(3)
  })
})
