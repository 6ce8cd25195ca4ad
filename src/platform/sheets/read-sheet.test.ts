// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { localDate } from '../../kernel/dates.ts'
import { renderOds } from '../documents/ods.ts'
import type { Workbook } from '../documents/workbook.ts'
import { renderXlsx } from '../documents/xlsx.ts'
import { zip } from '../documents/zip.ts'
import { readSheet } from './read-sheet.ts'

const rows = [
  ['gm0344', "Utrecht & 's-Gravenhage <nu>"],
  ['', 'Zutphen'],
]
const workbook: Workbook = {
  title: 'Gemeenten',
  organisation: 'Visitatiecommissie',
  date: localDate('2026-11-24'),
  version: '1',
  tlp: 'TLP:AMBER+STRICT',
  reader: 'P. Smit',
  sheets: [{ name: 'Lijst', header: ['code', 'naam'], rows }],
}
const fieldsOf = async (bytes: Uint8Array) => {
  const read = await readSheet(bytes)
  return 'lines' in read ? read.lines.map(one => one.fields) : read
}

describe('a sheet gives the texts of its cells', () => {
  test.each([
    ['XLSX', renderXlsx(workbook)],
    ['ODS', renderOds(workbook)],
  ])('from %s', async (_, bytes) => {
    const read = await fieldsOf(bytes)
    for (const row of rows) expect(read).toContainEqual(row)
  })

  test('from CSV with semicolons', async () => {
    expect(await fieldsOf(Buffer.from('code;naam\ngm0344;Utrecht\n'))).toEqual([
      ['code', 'naam'],
      ['gm0344', 'Utrecht'],
    ])
  })

  test('from XLSX with shared strings, empty cells and a sheet that is not called sheet1', async () => {
    const bytes = zip([
      { name: '[Content_Types].xml', data: '<Types/>' },
      {
        name: 'xl/workbook.xml',
        data: '<x:workbook><x:sheets><x:sheet name="A" r:id="r7"/></x:sheets></x:workbook>',
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        data: '<Relationships><Relationship Id="r7" Target="/xl/worksheets/a.xml"/></Relationships>',
      },
      { name: 'xl/sharedStrings.xml', data: '<sst><si><t>Den</t><r><t> Haag</t></r></si></sst>' },
      {
        name: 'xl/worksheets/a.xml',
        data: '<sheetData><row r="1"><c r="A1"><v>344</v></c><c r="C1" t="s"><v>0</v></c></row></sheetData>',
      },
    ])
    expect(await fieldsOf(bytes)).toEqual([['344', '', 'Den Haag']])
  })
})

describe('what is no sheet is said to be none', () => {
  test('a picture, a program, a page', async () => {
    expect(await readSheet(Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]))).toEqual({ problem: 'sheetKind' })
    expect(await readSheet(Buffer.from('<html><p>gm0344</p></html>'))).toEqual({ problem: 'sheetKind' })
  })

  test('a workbook that is not whole, or unpacks to far too much', async () => {
    const empty = zip([
      { name: '[Content_Types].xml', data: '<Types/>' },
      { name: 'xl/workbook.xml', data: '<workbook/>' },
    ])
    expect(await readSheet(empty)).toEqual({ problem: 'sheetUnreadable' })
    const bomb = zip([
      { name: '[Content_Types].xml', data: '<Types/>' },
      { name: 'xl/workbook.xml', data: '<workbook/>' },
      { name: 'xl/worksheets/sheet1.xml', data: Buffer.alloc(40_000_000, 32) },
    ])
    expect(await readSheet(bomb)).toEqual({ problem: 'sheetUnreadable' })
  })

  test('a quote that never ends', async () => {
    expect(await readSheet(Buffer.from('code;naam\n"gm0344;Utrecht\n'))).toEqual({ problem: 'sheetQuote' })
  })

  test('columns that repeat without end stay within bounds', async () => {
    const content =
      '<office:spreadsheet><table:table><table:table-row><table:table-cell table:number-columns-repeated="900000000"><text:p>a</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet>'
    const bytes = zip([
      { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', isStored: true },
      { name: 'content.xml', data: content },
    ])
    expect(await fieldsOf(bytes)).toEqual([Array.from({ length: 20 }, () => 'a')])
  })
})
