// SPDX-License-Identifier: EUPL-1.2
import { unpack } from './unpack.ts'
import { attribute, xmlTokens } from './xml-tokens.ts'

/** The rows of the first sheet of an XLSX (ECMA-376), as the texts of their cells; at most so many columns and rows. */
export function xlsxRows(
  file: Buffer,
  most: { readonly rows: number; readonly columns: number },
): string[][] {
  const sheet = unpack(file, firstSheet(file))
  if (sheet === undefined) throw new Error('no sheet')
  const shared = sharedStrings(unpack(file, 'xl/sharedStrings.xml') ?? '')
  const rows: string[][] = []
  let cell: { column: number; type: string } | undefined
  let [text, isValue] = ['', false]
  for (const token of xmlTokens(sheet)) {
    if (token.kind === 'open' && token.name === 'row') {
      if (rows.length >= most.rows) break
      rows.push([])
    } else if (token.kind === 'open' && token.name === 'c') {
      cell = {
        column: columnOf(attribute(token.attributes, 'r')) ?? rows.at(-1)?.length ?? 0,
        type: attribute(token.attributes, 't') ?? 'n',
      }
      text = ''
    } else if (token.kind === 'text' && isValue) text += token.text
    else if (token.kind !== 'text' && (token.name === 'v' || token.name === 't'))
      isValue = token.kind === 'open'
    else if (token.kind === 'close' && token.name === 'c' && cell) {
      const value = cell.type === 's' ? (shared[Number(text)] ?? '') : text
      const row = rows.at(-1)
      if (row && cell.column < most.columns) {
        while (row.length < cell.column) row.push('')
        row[cell.column] = value.trim()
      }
      cell = undefined
    }
  }
  return rows
}

/** Where the sheet stands that a person sees first. */
function firstSheet(file: Buffer): string {
  const usual = 'xl/worksheets/sheet1.xml'
  let id: string | undefined
  for (const token of xmlTokens(unpack(file, 'xl/workbook.xml') ?? ''))
    if (token.kind !== 'text' && token.kind !== 'close' && token.name === 'sheet') {
      id = attribute(token.attributes, 'id')
      break
    }
  for (const token of xmlTokens(unpack(file, 'xl/_rels/workbook.xml.rels') ?? ''))
    if (token.kind !== 'text' && token.kind !== 'close' && token.name === 'Relationship')
      if (attribute(token.attributes, 'Id') === id) {
        const target = attribute(token.attributes, 'Target') ?? ''
        return target.startsWith('/') ? target.slice(1) : `xl/${target}`
      }
  return usual
}

function sharedStrings(xml: string): string[] {
  const strings: string[] = []
  let isText = false
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      if (isText) strings[strings.length - 1] += token.text
    } else if (token.name === 'si' && token.kind !== 'close') strings.push('')
    else if (token.name === 't') isText = token.kind === 'open' && strings.length > 0
  }
  return strings
}

/** 'B7' is the second column. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0]
  if (letters === undefined) return undefined
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
