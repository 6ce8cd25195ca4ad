// SPDX-License-Identifier: EUPL-1.2
import { cellsOf } from './checks.ts'
import { columnWidths } from './column-widths.ts'
import type { DocumentModel, TableBlock, Text } from './model.ts'
import { style } from './odf.ts'
import { caption, type Gathered } from './odt-caption.ts'
import { HAIRLINE, INK, TEXT_WIDTH_MM } from './odt-look.ts'
import { paragraph } from './odt-text.ts'
import { element, together, type Xml } from './xml.ts'

/** The styles that all tables share; each adds its own columns. */
export const tableStyles = [
  style(
    'table',
    'Table',
    {},
    element('style:table-properties', {
      'style:width': `${TEXT_WIDTH_MM}mm`,
      'table:align': 'margins',
      'fo:margin-bottom': '14pt',
    }),
  ),
  style(
    'table-cell',
    'Cell',
    {},
    element('style:table-cell-properties', { 'fo:padding': '4pt', 'fo:border-bottom': HAIRLINE }),
  ),
  style(
    'table-cell',
    'HeaderCell',
    {},
    element('style:table-cell-properties', { 'fo:padding': '4pt', 'fo:border-bottom': `1pt solid ${INK}` }),
  ),
]

/** A table with its caption and a header that comes back on each page. */
export function tableXml(table: TableBlock, model: DocumentModel, gathered: Gathered): Xml {
  gathered.tables += 1
  const name = `Table${gathered.tables}`
  const columns = columnMillimetres(table).map((millimetres, index) => {
    const columnName = `${name}.${index + 1}`
    const width = element('style:table-column-properties', {
      'style:rel-column-width': `${Math.round(millimetres * 100)}*`,
    })
    gathered.columnStyles.push(style('table-column', columnName, {}, width))
    return element('table:table-column', { 'table:style-name': columnName })
  })
  const row = (cells: readonly Text[], cellStyle: string, textStyle: string) =>
    element(
      'table:table-row',
      {},
      ...cells.map((cell, index) =>
        element(
          'table:table-cell',
          { 'table:style-name': cellStyle, 'office:value-type': 'string' },
          paragraph(
            table.align?.[index] === 'end' ? (NUMBER_STYLE[textStyle] ?? textStyle) : textStyle,
            cell,
          ),
        ),
      ),
    )
  return together([
    caption('Table', gathered.tables, table.caption, model),
    element(
      'table:table',
      { 'table:name': name, 'table:style-name': 'Table' },
      ...columns,
      element('table:table-header-rows', {}, row(table.header, 'HeaderCell', 'Table header')),
      ...table.rows.map(cells => row(cellsOf(table, cells), 'Cell', 'Table text')),
    ),
  ])
}

const NUMBER_STYLE: Readonly<Record<string, string>> = {
  'Table text': 'Table number',
  'Table header': 'Table header number',
}

/** ODF has no column as narrow as its text: such a column gets room for its characters, the others share the rest. */
function columnMillimetres(table: TableBlock): number[] {
  const widths = columnWidths(table).map(width => ({ ...width, needed: 2.1 * width.characters + 4 }))
  const needed = widths.reduce((sum, width) => sum + (width.share === 0 ? width.needed : 0), 0)
  const shares = widths.reduce((sum, width) => sum + width.share, 0)
  return widths.map(width =>
    width.share === 0 ? width.needed : ((TEXT_WIDTH_MM - needed) * width.share) / shares,
  )
}
