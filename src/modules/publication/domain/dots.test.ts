// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { map2023 } from '../../../../content/facts/map-2023.ts'
import { dotsIn } from './dots.ts'

test('dots lie within the outline, each on its own place', () => {
  const square = 'M0 0l100 0 0 100-100 0z'
  const dots = dotsIn(square, 12)
  expect(new Set(dots).size).toBe(12)
  for (const dot of dots) {
    const [x = 0, y = 0] = (/^M(-?[\d.]+) (-?[\d.]+)/.exec(dot) ?? []).slice(1).map(Number)
    expect(x + 5).toBeGreaterThanOrEqual(0)
    expect(x + 5).toBeLessThanOrEqual(100)
    expect(y).toBeGreaterThanOrEqual(0)
    expect(y).toBeLessThanOrEqual(100)
  }
})

test('every province has room for a few, in its place on the map', () => {
  for (const outline of Object.values(map2023.provinces)) expect(dotsIn(outline, 5)).toHaveLength(5)
  expect(dotsIn('', 3)).toEqual([])
})
