// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { moveTopic } from './conversation.ts'
import { foldVersions } from './fold-versions.ts'

const topics = ['a', 'b', 'c'].map((code, index) => ({
  code,
  reason: '',
  position: (index + 1) * 10,
  version: 1,
}))

test.each([
  ['b', 'up', 'bac'],
  ['b', 'down', 'acb'],
  ['a', 'up', 'abc'],
  ['c', 'down', 'abc'],
  ['x', 'up', 'abc'],
  ['x', 'down', 'abc'],
] as const)('moving %s %s gives %s', (code, direction, order) => {
  expect(
    moveTopic(topics, code, direction)
      .map(one => one.code)
      .join(''),
  ).toBe(order)
})

test('after a move the places count from one', () => {
  expect(moveTopic(topics, 'c', 'up').map(one => one.position)).toEqual([1, 2, 3])
})

const at = (minute: number, personId = 'anna') => ({
  version: minute,
  personId,
  createdAt: new Date(Date.UTC(2026, 10, 24, 9, minute)),
})

test('what one person typed within ten minutes is one version, the last of it', () => {
  const versions = [at(31), at(30), at(22), at(20, 'bas'), at(19), at(9), at(8)]
  expect(foldVersions(versions).map(one => one.version)).toEqual([31, 20, 19, 8])
})
