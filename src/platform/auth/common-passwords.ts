// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Below this many bits somebody with the same word list is soon there: two common words, a year and a mark. */
const MIN_BITS = 34

const BITS = { ownWord: 4, run: 6, repeat: 3, year: 6, word: 11, digit: 3.32, letter: 4.7, mark: 3 }

const KEY_RUNS = [
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'azertyuiop',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  'abcdefghijklmnopqrstuvwxyz',
  '!@#$%^&*()',
  '147258369',
  '159357',
  '741852963',
  '789456123',
  'zaq12wsx',
  'qazwsxedcrfvtgb',
]
const RUNS = KEY_RUNS.flatMap(run => [run, [...run].reverse().join('')])

const LOOKS_LIKE: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '+': 't',
  '|': 'l',
  '€': 'e',
}

let words: ReadonlySet<string> | undefined

/**
 * Whether a password is one of the common ones, or made of them in a usual way: a listed word or two, letters written
 * as digits, a year, a run of keys, a repetition, or the person's own words (mail address, organisation).
 * A list of words with a way to combine them, because a plain list never holds next year's `Zomer2027!`.
 */
export function isCommonPassword(password: string, ownWords: readonly string[] = []): boolean {
  words ??= readWords()
  return bitsOf(plain(password), words, new Set(ownWords.flatMap(ownParts))) <= MIN_BITS
}

/** The cheapest way to spell the text out of pieces, in bits: a lower bound for who guesses by pieces. */
function bitsOf(text: string, common: ReadonlySet<string>, own: ReadonlySet<string>): number {
  const undone = [...text].map(char => LOOKS_LIKE[char] ?? char).join('')
  const cost = [0]
  for (let end = 1; end <= text.length; end++) {
    let best = (cost[end - 1] ?? 0) + bitsOfOne(text[end - 1] ?? '')
    for (let start = Math.max(0, end - 30); start <= end - 2; start++) {
      const bits = bitsOfPiece(
        text.slice(start, end),
        undone.slice(start, end),
        text.slice(0, start),
        common,
        own,
      )
      best = Math.min(best, (cost[start] ?? 0) + bits)
    }
    cost.push(best)
  }
  return cost[text.length] ?? 0
}

function bitsOfPiece(
  piece: string,
  undone: string,
  before: string,
  common: ReadonlySet<string>,
  own: ReadonlySet<string>,
): number {
  if (own.has(piece) || own.has(undone)) return BITS.ownWord
  if (before.endsWith(piece)) return BITS.repeat
  if (piece.length < 3) return Number.POSITIVE_INFINITY
  if (/^(.)\1+$/u.test(piece) || RUNS.some(run => run.includes(piece))) return BITS.run
  if (/^(19|20)\d\d$/.test(piece)) return BITS.year
  if (common.has(piece)) return BITS.word
  return common.has(undone) ? BITS.word + 1 : Number.POSITIVE_INFINITY
}

function bitsOfOne(char: string): number {
  if (/\d/.test(char)) return BITS.digit
  return /\p{L}/u.test(char) ? BITS.letter : BITS.mark
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

function ownParts(text: string): string[] {
  const all = plain(text)
  return [all, ...all.split(/[^\p{L}\p{N}]+/u)].filter(part => part.length >= 3)
}

function readWords(): ReadonlySet<string> {
  const lines = readFileSync(join(import.meta.dirname, 'common-words.txt'), 'utf8').split('\n')
  return new Set(lines.filter(line => !line.startsWith('#')).flatMap(line => line.split(' ').filter(Boolean)))
}
