// SPDX-License-Identifier: EUPL-1.2
import { cleanLine, cleanText, shorten } from './clean-text.ts'
import { DocumentInvalid, type Marking } from './model.ts'
import { factsOf, titleOf } from './words.ts'

/** Tables to calculate with. A string is always text, whatever it looks like; only a number is a number. */
export type Workbook = Marking & { readonly sheets: readonly Sheet[] }
export type Sheet = {
  readonly name: string
  readonly header: readonly string[]
  /** At most as many cells as the header has. A date is ISO text: it sorts as it should. */
  readonly rows: readonly (readonly Cell[])[]
}
export type Cell = string | number | null

/** What the writers need of a sheet: clean, rectangular, with a name that every program accepts. */
export type CleanSheet = {
  readonly name: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** Characters that fit in each column. */
  readonly widths: readonly number[]
}

const WIDEST = 60
/** Excel's limit; LibreOffice takes more. */
const LONGEST_CELL = 32_767
const LONGEST_NAME = 31

/** The sheets, and a last one that says what the file is, since a sheet has no cover. */
export function cleanSheets(workbook: Workbook): CleanSheet[] {
  const about = {
    name: 'Over dit bestand',
    header: ['Wat', 'Waarde'],
    rows: [
      ['Titel', titleOf(workbook)],
      ['Organisatie', cleanLine(workbook.organisation)],
      ...factsOf(workbook).map(fact => [fact.label, fact.value]),
    ],
  }
  const taken = new Set<string>()
  return [...workbook.sheets, about].map(sheet => cleanSheet(sheet, taken))
}

function cleanSheet(sheet: Sheet, taken: Set<string>): CleanSheet {
  const header = sheet.header.map(cleanLine)
  const rows = sheet.rows.map(row => rectangular(row, header.length).map(cleanCell))
  const widths = header.map((title, column) =>
    Math.min(WIDEST, Math.max(title.length, ...rows.map(row => lengthOf(row[column])))),
  )
  return { name: freeName(sheet.name, taken), header, rows, widths }
}

/** @throws DocumentInvalid when a row has more cells than the header */
export function rectangular(row: readonly Cell[], columns: number): Cell[] {
  if (row.length > columns)
    throw new DocumentInvalid(`sheet: a row of ${row.length} under a header of ${columns}`)
  return Array.from({ length: columns }, (_, column) => row[column] ?? null)
}

/** Text is clean; a number that a sheet cannot hold (NaN, infinite) is empty. */
export function cleanCell(cell: Cell): Cell {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null
  return cell === null ? null : shorten(cleanText(cell), LONGEST_CELL)
}

const lengthOf = (cell: Cell | undefined): number =>
  Math.max(
    ...String(cell ?? '')
      .split('\n')
      .map(line => line.length),
  )

/** Without the characters that Excel forbids, at most 31 long, and no name twice. */
function freeName(name: string, taken: Set<string>): string {
  const clean = cleanLine(name.replace(/[[\]:*?/\\']/g, ' ')) || 'Blad'
  let free = shorten(clean, LONGEST_NAME)
  for (let copy = 2; taken.has(free.toLowerCase()); copy += 1)
    free = `${shorten(clean, LONGEST_NAME - 4)} ${copy}`
  taken.add(free.toLowerCase())
  return free
}
