// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { pageOf } from './paging.ts'

const letters = [...'abcdefg']

test.each([
  [1, 1, 'abc'],
  [2, 2, 'def'],
  [3, 3, 'g'],
  [4, 3, 'g'],
  [0, 1, 'abc'],
])('page %i of three letters each is page %i: %s', (wanted, page, rows) => {
  const found = pageOf(letters, wanted, 3)
  expect(found.rows.join('')).toBe(rows)
  expect(found).toMatchObject({ page, pageSize: 3, total: 7 })
})

test('an empty list has one empty page', () => {
  expect(pageOf([], 5, 40)).toEqual({ rows: [], page: 1, pageSize: 40, total: 0 })
})

test('every row stands on exactly one page', () => {
  const pages = [1, 2, 3].flatMap(page => pageOf(letters, page, 3).rows)
  expect(pages).toEqual(letters)
})
