// SPDX-License-Identifier: EUPL-1.2
import { cleanLine } from './clean-text.ts'
import { columnName } from './ods.ts'
import { titleOf, versionLine } from './words.ts'
import { type Cell, type CleanSheet, cleanSheets, type Workbook } from './workbook.ts'
import { element, together, type Xml, xmlFile } from './xml.ts'
import { type ZipEntry, zip } from './zip.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties'
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'
const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The same tables for Excel (ECMA-376, transitional): beside the ODS, never instead of it. Text is an inline string. */
export function renderXlsx(workbook: Workbook): Uint8Array<ArrayBuffer> {
  const sheets = cleanSheets(workbook)
  const sheetPath = (index: number) => `worksheets/sheet${index + 1}.xml`
  const parts: (ZipEntry & { type: string })[] = [
    { name: 'xl/workbook.xml', type: `${SHEETML}.sheet.main+xml`, data: workbookFile(sheets) },
    { name: 'xl/styles.xml', type: `${SHEETML}.styles+xml`, data: stylesFile },
    ...sheets.map((sheet, index) => ({
      name: `xl/${sheetPath(index)}`,
      type: `${SHEETML}.worksheet+xml`,
      data: sheetFile(sheet, workbook),
    })),
    {
      name: 'docProps/core.xml',
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
      data: coreFile(workbook),
    },
  ]
  return zip([
    { name: '[Content_Types].xml', data: typesFile(parts) },
    {
      name: '_rels/.rels',
      data: relations([
        [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
        [`${RELATIONS}/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: relations([
        ...sheets.map((_, index) => [`${OFFICE}/worksheet`, sheetPath(index)] as const),
        [`${OFFICE}/styles`, 'styles.xml'],
      ]),
    },
    ...parts,
  ])
}

function typesFile(parts: readonly { name: string; type: string }[]): string {
  return xmlFile(
    element(
      'Types',
      { xmlns: TYPES },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      ...parts.map(part => element('Override', { PartName: `/${part.name}`, ContentType: part.type })),
    ),
  )
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const list = targets.map(([type, target], index) =>
    element('Relationship', { Id: `r${index + 1}`, Type: type, Target: target }),
  )
  return xmlFile(element('Relationships', { xmlns: RELATIONS }, ...list))
}

function workbookFile(sheets: readonly CleanSheet[]): string {
  const list = sheets.map((sheet, index) =>
    element('sheet', { name: sheet.name, sheetId: index + 1, 'r:id': `r${index + 1}` }),
  )
  return xmlFile(element('workbook', { xmlns: MAIN, 'xmlns:r': OFFICE }, element('sheets', {}, ...list)))
}

function sheetFile(sheet: CleanSheet, workbook: Workbook): string {
  const rows = [sheet.header, ...sheet.rows].map((row, index) =>
    rowXml(row, index + 1, index === 0 ? HEADER : TEXT),
  )
  const pane = element('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' })
  const columns = sheet.widths.map((width, index) =>
    element('col', { min: index + 1, max: index + 1, width: width + 3, customWidth: 1 }),
  )
  const range = `A1:${columnName(Math.max(1, sheet.header.length))}${sheet.rows.length + 1}`
  return xmlFile(
    element(
      'worksheet',
      { xmlns: MAIN },
      element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })),
      element('sheetViews', {}, element('sheetView', { workbookViewId: 0 }, pane)),
      ...(columns.length > 0 ? [element('cols', {}, ...columns)] : []),
      element('sheetData', {}, ...rows),
      ...(columns.length > 0 ? [element('autoFilter', { ref: range })] : []),
      element('pageSetup', { paperSize: 9, orientation: 'landscape', fitToHeight: 0 }),
      element(
        'headerFooter',
        {},
        element('oddHeader', {}, `&L${printed(titleOf(workbook))}&R${printed(workbook.tlp)}`),
        element('oddFooter', {}, `&L${printed(versionLine(workbook))}&R&P / &N`),
      ),
    ),
  )
}

/** In a header or footer & starts a code, and Excel takes 255 characters. */
const printed = (text: string): string => cleanLine(text).slice(0, 100).replaceAll('&', '&&')

const HEADER = 1
const TEXT = 2

function rowXml(cells: readonly Cell[], row: number, cellStyle: number): Xml {
  const written = cells.map((cell, index) => cellXml(cell, `${columnName(index + 1)}${row}`, cellStyle))
  return element('row', { r: row }, together(written))
}

function cellXml(cell: Cell, at: string, cellStyle: number): Xml {
  if (cell === null || cell === '') return element('c', { r: at, s: cellStyle })
  if (typeof cell === 'number') return element('c', { r: at, s: cellStyle }, element('v', {}, String(cell)))
  const text = element('t', { 'xml:space': 'preserve' }, keepCodes(cell))
  return element('c', { r: at, s: cellStyle, t: 'inlineStr' }, element('is', {}, text))
}

/** Excel reads _x0041_ in a text as a character code; _x005F_ stands for the underscore itself. */
const keepCodes = (text: string): string => text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')

const stylesFile = xmlFile(
  element(
    'styleSheet',
    { xmlns: MAIN },
    element(
      'fonts',
      { count: 2 },
      element('font', {}, element('sz', { val: 10 }), element('name', { val: 'Noto Sans' })),
      element('font', {}, element('b'), element('sz', { val: 10 }), element('name', { val: 'Noto Sans' })),
    ),
    element(
      'fills',
      { count: 2 },
      element('fill', {}, element('patternFill', { patternType: 'none' })),
      element('fill', {}, element('patternFill', { patternType: 'gray125' })),
    ),
    element(
      'borders',
      { count: 1 },
      element('border', {}, ...['left', 'right', 'top', 'bottom', 'diagonal'].map(side => element(side))),
    ),
    element('cellStyleXfs', { count: 1 }, element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
    element(
      'cellXfs',
      { count: 3 },
      element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
      ...[1, 0].map(fontId =>
        element(
          'xf',
          { numFmtId: 0, fontId, fillId: 0, borderId: 0, xfId: 0, applyFont: 1, applyAlignment: 1 },
          element('alignment', { vertical: 'top', wrapText: 1 }),
        ),
      ),
    ),
  ),
)

function coreFile(workbook: Workbook): string {
  const created = { 'xsi:type': 'dcterms:W3CDTF' }
  return xmlFile(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': CORE,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      element('dc:title', {}, titleOf(workbook)),
      element('dc:subject', {}, `${workbook.tlp} · ${versionLine(workbook)}`),
      element('dc:creator', {}, cleanLine(workbook.organisation)),
      element('cp:keywords', {}, workbook.tlp),
      element('dcterms:created', created, `${workbook.date}T00:00:00Z`),
      element('dcterms:modified', created, `${workbook.date}T00:00:00Z`),
    ),
  )
}
