// SPDX-License-Identifier: EUPL-1.2
import { cleanLine, isBlank } from './clean-text.ts'
import { type Block, DocumentInvalid, type FigureBlock, type TableBlock, type Text } from './model.ts'

/** A row with exactly one cell per column. @throws DocumentInvalid when it has more, or the table no column */
export function cellsOf(table: TableBlock, row: readonly Text[]): Text[] {
  if (row.length > table.header.length || table.header.length === 0)
    throw new DocumentInvalid(`table: a row of ${row.length} under a header of ${table.header.length}`)
  return table.header.map((_, column) => row[column] ?? '')
}

/** @throws DocumentInvalid when a figure says nothing to who cannot see it (WCAG 1.1.1, PDF/UA 7.3) */
export function altOf(figure: FigureBlock): string {
  if (isBlank(figure.alt)) throw new DocumentInvalid('figure: no alt text')
  return cleanLine(figure.alt)
}

/** The blocks that say something. @throws DocumentInvalid when a level 3 has no level 2 above it (PDF/UA 7.4.2) */
export function writtenBlocks(blocks: readonly Block[]): Block[] {
  const written = blocks.filter(block => !isEmpty(block))
  const first = written.find(block => block.type === 'heading')
  if (first?.level === 3) throw new DocumentInvalid('heading: level 3 without a level 2')
  return written
}

function isEmpty(block: Block): boolean {
  if (block.type === 'heading') return isBlank(block.text)
  if (block.type === 'list' || block.type === 'definitions') return block.items.length === 0
  return block.type === 'cards' && block.cards.length === 0
}
