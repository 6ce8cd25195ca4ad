// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { type CsvSettings, renderCsv } from './csv.ts'
import { DocumentInvalid } from './model.ts'
import type { Cell } from './workbook.ts'

const plain: CsvSettings = { separator: ',', hasByteOrderMark: false }
const text = (rows: readonly (readonly Cell[])[], settings = plain) =>
  Buffer.from(renderCsv({ name: 'x', header: ['a', 'b'], rows }, settings)).toString()

test('a spreadsheet program in Dutch opens it: semicolon, byte order mark, CRLF', () => {
  expect(text([['x', 1.5]], {})).toBe('\ufeffa;b\r\nx;1.5\r\n')
})

test('separators, quotes and line breaks in a cell stay in that cell', () => {
  expect(
    text([
      ['a,b', 'zei "ja"'],
      ['twee\nregels', 'c;d'],
    ]),
  ).toBe('a,b\r\n"a,b","zei ""ja"""\r\n"twee\nregels","c;d"\r\n')
})

test.each([
  '=1+1',
  '+31 70',
  '-5',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  '\u200e=1',
  '\ufeff=1',
])('text that looks like a formula (%j) gets an apostrophe', cell => {
  expect(text([[cell, null]])).toMatch(/^a,b\r\n'.+,\r\n$/u)
})

test('the header is neutralised too, a number is not', () => {
  const file = renderCsv({ name: 'x', header: ['=HYPERLINK("x")'], rows: [[-5]] }, plain)
  expect(Buffer.from(file).toString()).toBe('"\'=HYPERLINK(""x"")"\r\n-5\r\n')
})

test('a row that does not fit is a bug, a short one is filled', () => {
  expect(text([['x']])).toBe('a,b\r\nx,\r\n')
  expect(() => text([[1, 2, 3]])).toThrow(DocumentInvalid)
})
