// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toTextQuery } from './query.ts'

test.each([
  ['verslag', 'verslag:*'],
  ['Bezoek  Heidebrink', 'bezoek:* & heidebrink:*'],
  ["it's & (x | !y) <-> z:*", 'it:* & s:* & x:* & y:* & z:*'],
  ['8.13.04', '8:* & 13:* & 04:*'],
  [' &|! ', ''],
])('%j is looked for as %j', (typed, query) => {
  expect(toTextQuery(typed)).toBe(query)
})

test('whatever is typed, the query holds words and our own signs only, and is short', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), typed => {
      const query = toTextQuery(typed)
      return (
        query === '' ||
        (query.length <= 8 * 130 && query.split(' & ').every(word => /^[\p{L}\p{N}\p{M}]+:\*$/u.test(word)))
      )
    }),
  )
})
