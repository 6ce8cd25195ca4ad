// SPDX-License-Identifier: EUPL-1.2
import { cleanLine, shorten } from './clean-text.ts'
import { odfPackage, odfRoot, pageNumbers, style } from './odf.ts'
import { titleOf, versionLine, WORDS } from './words.ts'
import { type Cell, type CleanSheet, cleanSheets, type Workbook } from './workbook.ts'
import { element, together, type Xml } from './xml.ts'

const ODS = 'application/vnd.oasis.opendocument.spreadsheet'
const MM_PER_CHARACTER = 2.1

/** The tables as an OpenDocument spreadsheet. Text is a typed string cell, so that nothing becomes a formula. */
export function renderOds(workbook: Workbook): Uint8Array<ArrayBuffer> {
  const sheets = cleanSheets(workbook)
  const content = odfRoot(
    'office:document-content',
    element('office:automatic-styles', {}, ...cellStyles, ...sheets.flatMap(columnStyles)),
    element('office:body', {}, element('office:spreadsheet', {}, ...sheets.map(sheetXml), filters(sheets))),
  )
  return odfPackage(ODS, workbook, [
    { name: 'content.xml', mediaType: 'text/xml', data: content },
    { name: 'styles.xml', mediaType: 'text/xml', data: stylesFile(workbook) },
  ])
}

const cellStyles = [
  style(
    'table',
    'Sheet',
    { 'style:master-page-name': 'Default' },
    element('style:table-properties', { 'table:display': 'true' }),
  ),
  style(
    'table-cell',
    'Header',
    { 'style:parent-style-name': 'Default' },
    element('style:table-cell-properties', {
      'fo:border-bottom': '1pt solid #1a2526',
      'fo:wrap-option': 'wrap',
    }),
    element('style:text-properties', { 'fo:font-weight': 'bold' }),
  ),
  style(
    'table-cell',
    'Text',
    { 'style:parent-style-name': 'Default' },
    element('style:table-cell-properties', { 'fo:wrap-option': 'wrap', 'style:vertical-align': 'top' }),
  ),
]

const columnStyle = (sheet: number, column: number): string => `co${sheet + 1}.${column + 1}`

function columnStyles(sheet: CleanSheet, index: number): Xml[] {
  return sheet.widths.map((characters, column) => {
    const width = `${(characters * MM_PER_CHARACTER + 5).toFixed(1)}mm`
    return style(
      'table-column',
      columnStyle(index, column),
      {},
      element('style:table-column-properties', { 'style:column-width': width }),
    )
  })
}

function sheetXml(sheet: CleanSheet, index: number): Xml {
  const row = (cells: readonly Cell[], cellStyle: string) =>
    element('table:table-row', {}, ...cells.map(cell => cellXml(cell, cellStyle)))
  return element(
    'table:table',
    { 'table:name': sheet.name, 'table:style-name': 'Sheet' },
    ...sheet.header.map((_, column) =>
      element('table:table-column', { 'table:style-name': columnStyle(index, column) }),
    ),
    element('table:table-header-rows', {}, row(sheet.header, 'Header')),
    ...sheet.rows.map(cells => row(cells, 'Text')),
  )
}

function cellXml(cell: Cell, cellStyle: string): Xml {
  if (cell === null || cell === '') return element('table:table-cell', { 'table:style-name': cellStyle })
  const type =
    typeof cell === 'number'
      ? { 'office:value-type': 'float', 'office:value': cell }
      : { 'office:value-type': 'string' }
  const paragraphs = String(cell)
    .split('\n')
    .map(line => element('text:p', {}, ...spaced(line)))
  return element('table:table-cell', { 'table:style-name': cellStyle, ...type }, ...paragraphs)
}

const spaced = (line: string): (Xml | string)[] =>
  line
    .split(/( {2,})/)
    .map(piece => (/ {2}/.test(piece) ? element('text:s', { 'text:c': piece.length }) : piece))

/** Buttons in the header row with which a reader filters and sorts. */
function filters(sheets: readonly CleanSheet[]): Xml {
  const ranges = sheets
    .filter(sheet => sheet.header.length > 0)
    .map((sheet, index) =>
      element('table:database-range', {
        'table:name': `filter${index + 1}`,
        'table:target-range-address': `'${sheet.name}'.A1:'${sheet.name}'.${columnName(sheet.header.length)}${sheet.rows.length + 1}`,
        'table:display-filter-buttons': 'true',
      }),
    )
  return element('table:database-ranges', {}, ...ranges)
}

/** 1 is A, 27 is AA. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26))
  return column > 26 ? columnName(Math.floor((column - 1) / 26)) + last : last
}

function stylesFile(workbook: Workbook): string {
  const words = WORDS.nl
  const line = (...parts: readonly (Xml | string)[]) => element('text:p', {}, ...parts)
  const cellDefaults = element('style:text-properties', {
    'style:font-name': 'Noto Sans',
    'fo:font-size': '10pt',
    'fo:language': 'nl',
    'fo:country': 'NL',
  })
  const font = element('style:font-face', {
    'style:name': 'Noto Sans',
    'svg:font-family': "'Noto Sans'",
    'style:font-family-generic': 'swiss',
  })
  const layout = element(
    'style:page-layout',
    { 'style:name': 'A4' },
    element('style:page-layout-properties', {
      'fo:page-width': '297mm',
      'fo:page-height': '210mm',
      'style:print-orientation': 'landscape',
      'fo:margin': '15mm',
      'style:scale-to-X': 1,
    }),
    element(
      'style:header-style',
      {},
      element('style:header-footer-properties', { 'fo:min-height': '8mm', 'fo:margin-bottom': '4mm' }),
    ),
    element(
      'style:footer-style',
      {},
      element('style:header-footer-properties', { 'fo:min-height': '8mm', 'fo:margin-top': '4mm' }),
    ),
  )
  const master = element(
    'style:master-page',
    { 'style:name': 'Default', 'style:page-layout-name': 'A4' },
    element('style:header', {}, line(`${workbook.tlp} · ${shorten(titleOf(workbook), 70)}`)),
    element(
      'style:footer',
      {},
      line(shorten(cleanLine(workbook.organisation), 70)),
      line(together([element('text:span', {}, versionLine(workbook)), pageNumbers(words.page, words.of)])),
    ),
  )
  return odfRoot(
    'office:document-styles',
    element('office:font-face-decls', {}, font),
    element('office:styles', {}, style('table-cell', 'Default', {}, cellDefaults)),
    element('office:automatic-styles', {}, layout),
    element('office:master-styles', {}, master),
  )
}
