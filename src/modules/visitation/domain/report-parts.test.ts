// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { moved, parsePerspectiveText, perspectiveText } from './report-parts.ts'

test.each([
  ['b', 'up', ['b', 'a', 'c']],
  ['b', 'down', ['a', 'c', 'b']],
  ['a', 'up', ['a', 'b', 'c']],
  ['c', 'down', ['a', 'b', 'c']],
  ['x', 'up', ['a', 'b', 'c']],
] as const)('moving %s %s', (id, direction, expected) => {
  expect(moved(['a', 'b', 'c'], id, direction)).toEqual(expected)
})

test('a perspective comes back from the history as it was', () => {
  const perspective = { title: 'Oefen', body: 'Begin klein.\n\nEn kijk dan.' }
  expect(parsePerspectiveText(perspectiveText(perspective))).toEqual(perspective)
})
