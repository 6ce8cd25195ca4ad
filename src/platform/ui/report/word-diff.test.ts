// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffLines, diffWords } from './word-diff.ts'

const join = (parts: ReturnType<typeof diffWords>, kind: 'removed' | 'added') =>
  parts
    .filter(part => part.kind === 'same' || part.kind === kind)
    .map(part => part.text)
    .join('')

test('a changed word is marked and its neighbours are not', () => {
  expect(diffWords('De CISO heeft 24 uur per week.', 'De CISO heeft 28 uur per week.')).toEqual([
    { kind: 'same', text: 'De CISO heeft' },
    { kind: 'removed', text: ' 24' },
    { kind: 'added', text: ' 28' },
    { kind: 'same', text: ' uur per week.' },
  ])
})

test('both texts can be read back from the difference, white space included', () => {
  const text = fc
    .array(fc.constantFrom('de', 'raad', 'besluit', ' ', '\n', '  '), { maxLength: 30 })
    .map(words => words.join(' '))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = diffWords(before, after)
      expect(join(parts, 'removed')).toBe(before)
      expect(join(parts, 'added')).toBe(after)
    }),
  )
})

test('two long texts without a word in common take little time', () => {
  const long = (word: string) => Array.from({ length: 5_000 }, (_, index) => `${word}${index}`).join(' ')
  const parts = diffWords(long('a'), long('b'))
  expect(parts.map(part => part.kind)).toEqual(['removed', 'added'])
})

test('line by line a choice changes as a whole', () => {
  expect(diffLines('Elk jaar\nOpmerking: mei', 'Elk kwartaal\nOpmerking: mei')).toEqual([
    { kind: 'removed', text: 'Elk jaar' },
    { kind: 'added', text: 'Elk kwartaal' },
    { kind: 'same', text: '\nOpmerking: mei' },
  ])
})
