// SPDX-License-Identifier: EUPL-1.2
import { cleanLine } from './clean-text.ts'
import { type Cell, cleanCell, rectangular, type Sheet } from './workbook.ts'

export type CsvSettings = {
  /** ';' is what a Dutch spreadsheet program expects; ',' is RFC 4180. */
  readonly separator?: ';' | ','
  /** A byte order mark tells a spreadsheet program that the file is UTF-8; other programs rather do without. */
  readonly hasByteOrderMark?: boolean
}

/** First characters with which a spreadsheet program takes text for a formula, the full-width ones included. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/

/**
 * The sheet as CSV: UTF-8, lines end with CRLF, numbers with a decimal point.
 * Text that a spreadsheet program would take for a formula gets an apostrophe in front, also where it is meant as
 * it stands ('-5' as text, '+31 …'): who reads the file with a program removes it. Numbers stay numbers.
 */
export function renderCsv(sheet: Sheet, settings: CsvSettings = {}): Uint8Array<ArrayBuffer> {
  const { separator = ';', hasByteOrderMark = true } = settings
  const rows = [sheet.header.map(cleanLine), ...sheet.rows.map(row => rectangular(row, sheet.header.length))]
  const lines = rows.map(row => row.map(cell => field(cell, separator)).join(separator))
  return Buffer.from(`${hasByteOrderMark ? '\ufeff' : ''}${lines.map(line => `${line}\r\n`).join('')}`)
}

function field(cell: Cell, separator: string): string {
  const clean = cleanCell(cell)
  if (typeof clean === 'number') return String(clean)
  const text = FORMULA.test(clean ?? '') ? `'${clean}` : (clean ?? '')
  const isQuoted = text.includes(separator) || /["\n,;]/.test(text)
  return isQuoted ? `"${text.replaceAll('"', '""')}"` : text
}
