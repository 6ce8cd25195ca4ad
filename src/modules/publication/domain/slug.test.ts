// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { slugOf } from './slug.ts'

test('a round has an address of its own, in plain letters, never that of the historical one', () => {
  expect(slugOf('Rónde 2026 – 2027!', [])).toBe('ronde-2026-2027')
  expect(slugOf('2015-2017', [])).toBe('2015-2017-2')
  expect(slugOf('ronde', ['ronde', 'ronde-2'])).toBe('ronde-3')
  expect(slugOf('…', [])).toBe('ronde')
})
