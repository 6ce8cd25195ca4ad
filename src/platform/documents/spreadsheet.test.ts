// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { localDate } from '../../kernel/dates.ts'
import { columnName, renderOds } from './ods.ts'
import { hasOffice, openedInOffice, unzip, workbookWith, xmlProblem } from './testing.ts'
import { cleanSheets, type Workbook } from './workbook.ts'
import { renderXlsx } from './xlsx.ts'

const FORMULAS = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
  '=HYPERLINK("http://127.0.0.1";"x")',
  '_x0041_',
]

const workbook: Workbook = {
  title: 'Uitleningen',
  organisation: 'Bibliotheek Lindervaart',
  date: localDate('2026-11-20'),
  version: '1.0',
  tlp: 'TLP:GREEN',
  reader: 'S. Vermeer',
  sheets: [
    {
      name: 'Soorten',
      header: ['Soort', 'Aantal'],
      rows: [...FORMULAS.map(text => [text, 1]), ['romans', -24.5]],
    },
  ],
}

const WRITERS = [
  ['ods', renderOds],
  ['xlsx', renderXlsx],
] as const

describe.each(WRITERS)('an %s file', (kind, render) => {
  test('is the same bytes each time, and well-formed in every part', () => {
    expect(render(workbook)).toEqual(render(workbook))
    for (const [name, part] of unzip(render(workbook)))
      if (name !== 'mimetype') expect([name, xmlProblem(part.toString())]).toEqual([name, undefined])
  })

  test('carries label, version, date and reader on each printed page', () => {
    const files = [...unzip(render(workbook)).values()].map(String).join('')
    for (const mark of ['TLP:GREEN', 'versie 1.0 · 20 november 2026 · lezer S. Vermeer'])
      expect(files).toContain(mark)
  })

  test('holds no formula and types text as text', () => {
    const files = [...unzip(render(workbook)).values()].map(String).join('')
    expect(files).not.toMatch(/table:formula|<f>/)
    expect(files).toContain(kind === 'ods' ? 'office:value="-24.5"' : '<v>-24.5</v>')
  })

  test.skipIf(!hasOffice())(
    'shows after a recalculation the text that went in',
    () => {
      const csv = openedInOffice(`a.${kind}`, render(workbook), 'csv:Text - txt - csv (StarCalc):59,34,76')
      const shown = FORMULAS.map(text => `${text.trim().replaceAll('"', '')};1`)
      expect(csv.replaceAll('"', '').trim().split('\n')).toEqual(['Soort;Aantal', ...shown, 'romans;-24.5'])
    },
    60_000,
  )
})

test('sheets get names that every program accepts, and no name twice', () => {
  const sheets = ['a[b]:c*?/\\d', 'A b c d', '', 'x'.repeat(60), 'x'.repeat(60)].map(name => ({
    name,
    header: ['a'],
    rows: [],
  }))
  const names = cleanSheets({ ...workbook, sheets }).map(sheet => sheet.name)
  expect(names).toEqual([
    'a b c d',
    'A b c d 2',
    'Blad',
    `${'x'.repeat(30)}…`,
    `${'x'.repeat(26)}… 2`,
    'Over dit bestand',
  ])
})

test('columns are named as spreadsheets do', () => {
  expect([1, 26, 27, 52, 703].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'AAA'])
})

test('a number that a sheet cannot hold is left empty', () => {
  const sheets = [{ name: 'x', header: ['a', 'b'], rows: [[Number.NaN, Number.POSITIVE_INFINITY]] }]
  expect(cleanSheets({ ...workbook, sheets })[0]?.rows).toEqual([[null, null]])
  expect(workbookWith('x').sheets).toHaveLength(2)
})
