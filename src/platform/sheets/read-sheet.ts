// SPDX-License-Identifier: EUPL-1.2
import { type CsvLine, parseCsv } from '../../kernel/csv.ts'
import { sniff } from '../files/sniff.ts'
import { textOf } from '../files/text-of.ts'
import { HeavyFailed, heavyTask, runHeavy } from '../heavy/index.ts'

/** Reads what somebody sent, so every run has a process of its own. */
const sheetTask = heavyTask<typeof import('./sheet-task.ts')>({
  name: 'sheet.read',
  module: import.meta.resolve('./sheet-task.ts'),
  seconds: 10,
  megabytes: 300,
})

export type SheetProblem = 'sheetKind' | 'sheetUnreadable' | 'sheetQuote'
export type SheetRead = { readonly lines: readonly CsvLine[] } | { readonly problem: SheetProblem }

/**
 * The lines of a table that somebody sent: CSV or pasted text, XLSX or ODS (the first sheet, in the child process). Empty
 * lines are left out.
 * @throws HeavyFailed when the child is too busy or the server stops
 */
export async function readSheet(bytes: Uint8Array): Promise<SheetRead> {
  const file = Buffer.from(bytes)
  const kind = sniff(file)
  if (kind === 'xlsx' || kind === 'ods') return fromChild(kind, bytes)
  const text = kind === 'csv' || kind === 'text' ? textOf(file) : undefined
  if (text === undefined) return { problem: 'sheetKind' }
  const { lines, openQuote } = parseCsv(text)
  return openQuote === undefined ? { lines } : { problem: 'sheetQuote' }
}

async function fromChild(kind: 'xlsx' | 'ods', bytes: Uint8Array): Promise<SheetRead> {
  try {
    const rows = await runHeavy(sheetTask, { kind, bytes })
    return {
      lines: rows
        .map((fields, index) => ({ line: index + 1, fields }))
        .filter(({ fields }) => fields.some(field => field !== '')),
    }
  } catch (error) {
    if (error instanceof HeavyFailed && error.reason !== 'busy' && error.reason !== 'stopped')
      return { problem: 'sheetUnreadable' }
    throw error
  }
}
