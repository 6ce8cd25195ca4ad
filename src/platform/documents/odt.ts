// SPDX-License-Identifier: EUPL-1.2
import { altOf, cellsOf, writtenBlocks } from './checks.ts'
import { cleanLine } from './clean-text.ts'
import { columnWidths } from './column-widths.ts'
import type { Block, Card, DocumentModel, FigureBlock, TableBlock, Text } from './model.ts'
import { odfPackage, odfRoot, style } from './odf.ts'
import { odtStyles, styleName, TEXT_WIDTH_MM } from './odt-styles.ts'
import { type CleanRun, cleanRuns } from './runs.ts'
import { cleanSvg, viewBoxOf } from './svg.ts'
import { factsOf, titleOf, WORDS } from './words.ts'
import { element, together, type Xml, xmlText } from './xml.ts'

const ODT = 'application/vnd.oasis.opendocument.text'
const HAIRLINE = '0.6pt solid #dfe1db'

/** What the writer gathers while it goes through the blocks. */
type Gathered = {
  readonly pictures: string[]
  readonly columnStyles: Xml[]
  tables: number
  figures: number
  headings: number
}

/** The document as OpenDocument text, for people who want to change it. The same document always gives the same bytes. */
export function renderOdt(model: DocumentModel): Uint8Array<ArrayBuffer> {
  const gathered: Gathered = { pictures: [], columnStyles: [], tables: 0, figures: 0, headings: 0 }
  const blocks = writtenBlocks(model.blocks)
  const body = together(blocks.map(block => blockXml(block, model, gathered)))
  const content = odfRoot(
    'office:document-content',
    element('office:automatic-styles', {}, ...tableStyles, ...gathered.columnStyles),
    element(
      'office:body',
      {},
      element('office:text', {}, sequences, firstPage(model), contents(model, blocks), body),
    ),
  )
  return odfPackage(ODT, model, [
    { name: 'content.xml', mediaType: 'text/xml', data: content },
    { name: 'styles.xml', mediaType: 'text/xml', data: odtStyles(model) },
    ...gathered.pictures.map((data, index) => ({
      name: pictureName(index),
      mediaType: 'image/svg+xml',
      data,
    })),
  ])
}

const pictureName = (index: number): string => `Pictures/${index + 1}.svg`

const sequences = element(
  'text:sequence-decls',
  {},
  ...['Table', 'Figure'].map(name =>
    element('text:sequence-decl', { 'text:display-outline-level': 0, 'text:name': name }),
  ),
)

const tableStyles = [
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
    element('style:table-cell-properties', { 'fo:padding': '4pt', 'fo:border-bottom': '1pt solid #1a2526' }),
  ),
]

function paragraph(styled: string, text: Text): Xml {
  return element('text:p', { 'text:style-name': styleName(styled) }, ...cleanRuns(text).map(span))
}

function span(run: CleanRun): Xml {
  const name =
    run.bold && run.italic ? 'Strong_20_emphasis' : run.bold ? 'Strong' : run.italic ? 'Emphasis' : undefined
  const pieces = run.text.split(/(\n| {2,})/).map(spaced)
  return name ? element('text:span', { 'text:style-name': name }, ...pieces) : together(pieces)
}

/** ODF reads several spaces as one, and a line break as a space, unless they are elements. */
function spaced(piece: string): Xml {
  if (piece === '\n') return element('text:line-break')
  return / {2}/.test(piece) ? element('text:s', { 'text:c': piece.length }) : xmlText(piece)
}

function firstPage(model: DocumentModel): Xml {
  const facts = factsOf(model).map(fact =>
    paragraph('Facts', [`${fact.label}: `, { text: fact.value, isBold: true }]),
  )
  return together([
    paragraph(model.hasCover ? 'Organisation on cover' : 'Organisation', cleanLine(model.organisation)),
    element('text:h', { 'text:style-name': 'Heading_20_1', 'text:outline-level': 1 }, titleOf(model)),
    ...(model.subtitle ? [paragraph('Subtitle', model.subtitle)] : []),
    ...facts,
    ...(model.hasCover ? [paragraph('Page break', '')] : []),
  ])
}

const PLAIN_LINK = {
  'xlink:type': 'simple',
  'text:style-name': 'Internet_20_link',
  'text:visited-style-name': 'Internet_20_link',
}

function contents(model: DocumentModel, blocks: readonly Block[]): Xml {
  if (!model.hasContents) return together([])
  const title = WORDS[model.language].contents
  const entries = blocks
    .filter(block => block.type === 'heading')
    .map((heading, index) =>
      element(
        'text:p',
        { 'text:style-name': `Contents_20_${heading.level - 1}` },
        element('text:a', { ...PLAIN_LINK, 'xlink:href': `#heading${index + 1}` }, cleanLine(heading.text)),
      ),
    )
  return element(
    'text:table-of-content',
    { 'text:name': 'Contents' },
    element('text:table-of-content-source', { 'text:outline-level': 3 }),
    element(
      'text:index-body',
      {},
      element('text:index-title', { 'text:name': 'Contents_Head' }, paragraph('Heading 2', title)),
      ...entries,
    ),
  )
}

function blockXml(block: Block, model: DocumentModel, gathered: Gathered): Xml {
  switch (block.type) {
    case 'heading':
      gathered.headings += 1
      return element(
        'text:h',
        { 'text:style-name': `Heading_20_${block.level}`, 'text:outline-level': block.level },
        element('text:bookmark', { 'text:name': `heading${gathered.headings}` }),
        cleanLine(block.text),
      )
    case 'paragraph':
      return paragraph('Text body', block.text)
    case 'list':
      return list(
        block.isNumbered ? 'Numbers' : 'Bullets',
        block.items.map(item => [paragraph('List item', item)]),
      )
    case 'cards':
      return list('Cards', block.cards.map(card), block.startAt)
    case 'table':
      return tableXml(block, model, gathered)
    case 'notice':
      return block.title
        ? together([paragraph('Notice title', block.title), paragraph('Notice text', block.text)])
        : paragraph('Notice', block.text)
    case 'definitions':
      return together(
        block.items.flatMap(item => [paragraph('Term', item.term), paragraph('Definition', item.text)]),
      )
    case 'quote':
      return together([
        paragraph('Quotations', block.text),
        ...(block.source ? [paragraph('Quote source', block.source)] : []),
      ])
    case 'pageBreak':
      return paragraph('Page break', '')
    case 'figure':
      return figureXml(block, model, gathered)
  }
}

function list(name: string, items: readonly (readonly Xml[])[], startAt = 1): Xml {
  return element(
    'text:list',
    { 'text:style-name': name },
    ...items.map((item, index) =>
      element('text:list-item', { 'text:start-value': index === 0 ? startAt : undefined }, ...item),
    ),
  )
}

function card(item: Card): Xml[] {
  return [
    ...(item.title ? [paragraph('Card title', item.title)] : []),
    paragraph('Card text', item.text),
    ...(item.notes ?? []).map(note =>
      paragraph('Card note', [{ text: note.label, isBold: true }, ': ', ...piecesOf(note.text)]),
    ),
  ]
}

const piecesOf = (text: Text) => (typeof text === 'string' ? [text] : text)

function caption(kind: 'Table' | 'Figure', number: number, text: string, model: DocumentModel): Xml {
  const word = WORDS[model.language][kind === 'Table' ? 'table' : 'figure']
  const sequence = { 'text:name': kind, 'text:formula': `ooow:${kind}+1`, 'style:num-format': '1' }
  const numbered = [xmlText(`${word} `), element('text:sequence', sequence, String(number)), xmlText('. ')]
  return element(
    'text:p',
    { 'text:style-name': 'Caption' },
    element('text:span', { 'text:style-name': 'Strong' }, ...numbered),
    cleanLine(text),
  )
}

function tableXml(table: TableBlock, model: DocumentModel, gathered: Gathered): Xml {
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

function figureXml(figure: FigureBlock, model: DocumentModel, gathered: Gathered): Xml {
  const svg = cleanSvg(figure.svg)
  const [, , width = 1, height = 1] = viewBoxOf(svg)
  const shownWidth = (TEXT_WIDTH_MM * (figure.width ?? 100)) / 100
  gathered.pictures.push(svg)
  if (figure.caption) gathered.figures += 1
  const picture = element(
    'draw:frame',
    {
      'draw:name': `Figure${gathered.pictures.length}`,
      'text:anchor-type': 'as-char',
      'svg:width': `${shownWidth.toFixed(2)}mm`,
      'svg:height': `${((shownWidth * height) / width).toFixed(2)}mm`,
    },
    element('draw:image', {
      'xlink:href': pictureName(gathered.pictures.length - 1),
      'xlink:type': 'simple',
      'xlink:show': 'embed',
      'xlink:actuate': 'onLoad',
      'draw:mime-type': 'image/svg+xml',
    }),
    element('svg:desc', {}, altOf(figure)),
  )
  return together([
    ...(figure.caption ? [caption('Figure', gathered.figures, figure.caption, model)] : []),
    element('text:p', { 'text:style-name': 'Figure' }, picture),
  ])
}
