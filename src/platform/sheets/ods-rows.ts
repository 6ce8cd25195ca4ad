// SPDX-License-Identifier: EUPL-1.2
import { unpack } from './unpack.ts'
import { attribute, xmlTokens } from './xml-tokens.ts'

/** The rows of the first table of an ODS (ODF 1.3), as the texts of their cells; at most so many columns and rows. */
export function odsRows(file: Buffer, most: { readonly rows: number; readonly columns: number }): string[][] {
  const content = unpack(file, 'content.xml')
  if (content === undefined) throw new Error('no content')
  const rows: string[][] = []
  let row: string[] | undefined
  let [cell, depth, isText, repeats] = [[] as string[], 0, false, 1]
  const endCell = () => {
    for (let n = 0; n < repeats && row && row.length < most.columns; n += 1) row.push(cell.join('\n').trim())
    cell = []
  }
  for (const token of xmlTokens(content)) {
    if (token.kind === 'text') {
      if (isText && depth > 0) cell[cell.length - 1] += token.text
      continue
    }
    const isCell = token.name === 'table-cell' || token.name === 'covered-table-cell'
    if (token.name === 'table' && token.kind === 'close') break
    if (token.name === 'table-row' && token.kind === 'open') row = []
    else if (token.name === 'table-row' && token.kind === 'close' && row) {
      rows.push(row)
      row = undefined
      if (rows.length >= most.rows) break
    } else if (isCell && token.kind !== 'close') {
      repeats = Number(attribute(token.attributes, 'number-columns-repeated') ?? 1) || 1
      if (token.kind === 'empty') endCell()
      else depth += 1
    } else if (isCell && depth > 0) {
      depth -= 1
      endCell()
    } else if (token.name === 'p') {
      if (token.kind === 'open') cell.push('')
      isText = token.kind === 'open'
    } else if (token.name === 's' && isText) cell[cell.length - 1] += ' '
    // A remark beside a cell is no part of it.
    else if (token.name === 'annotation') depth += token.kind === 'open' ? -1 : token.kind === 'close' ? 1 : 0
  }
  return rows
}
