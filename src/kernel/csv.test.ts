// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { parseCsv } from './csv.ts'

const fields = (text: string) => parseCsv(text).lines.map(one => one.fields)

test.each([
  ['commas', 'a,b\n1,2'],
  ['semicolons', 'a;b\r\n1;2\r\n'],
  ['tabs, as they are copied out of a spreadsheet', '\ufeffa\tb\n\n1\t2'],
])('%s separate fields, and empty lines are left out', (_, text) => {
  expect(fields(text)).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ])
})

test('a quoted field keeps separators, quotes and breaks, and each line its number', () => {
  const { lines } = parseCsv('a;b\n"x;""y""\nz";2\n3;4')
  expect(lines).toEqual([
    { line: 1, fields: ['a', 'b'] },
    { line: 2, fields: ['x;"y"\nz', '2'] },
    { line: 4, fields: ['3', '4'] },
  ])
  expect(parseCsv('a;"b\nc').openQuote).toBe(1)
})
