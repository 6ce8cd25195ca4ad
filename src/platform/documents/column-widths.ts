// SPDX-License-Identifier: EUPL-1.2
import type { TableBlock } from './model.ts'
import { plainText } from './runs.ts'

const SHORT = 20
const SHORT_TOGETHER = 64
const LONG = 80

/** `share` 0 means: as narrow as its text, so that a date or a number stays on one line. */
export type ColumnWidth = { readonly share: number; readonly characters: number }

/** The width of each column: the table's own shares, or what the text asks for. */
export function columnWidths(table: TableBlock): ColumnWidth[] {
  const lengths = table.header.map((title, column) =>
    Math.max(title.length, ...table.rows.map(row => plainText(row[column] ?? '').length)),
  )
  const isShort = (length: number) => length <= SHORT && length < Math.max(...lengths)
  const together = lengths.filter(isShort).reduce((sum, length) => sum + length, 0)
  return lengths.map((characters, column) => {
    const given = table.widths?.[column]
    const asked =
      isShort(characters) && together <= SHORT_TOGETHER ? 0 : Math.sqrt(Math.min(LONG, characters + 1))
    return { characters, share: given ?? Math.round(asked * 100) / 100 }
  })
}
