// SPDX-License-Identifier: EUPL-1.2
import { writtenBlocks } from './checks.ts'
import { cleanLine } from './clean-text.ts'
import type { Block, Card, DocumentModel, Text } from './model.ts'
import { odfPackage, odfRoot } from './odf.ts'
import type { Gathered } from './odt-caption.ts'
import { figureXml, pictureName } from './odt-figure.ts'
import { contents, firstPage } from './odt-front.ts'
import { odtStyles } from './odt-styles.ts'
import { tableStyles, tableXml } from './odt-table.ts'
import { paragraph } from './odt-text.ts'
import { element, together, type Xml } from './xml.ts'

const ODT = 'application/vnd.oasis.opendocument.text'

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

const sequences = element(
  'text:sequence-decls',
  {},
  ...['Table', 'Figure'].map(name =>
    element('text:sequence-decl', { 'text:display-outline-level': 0, 'text:name': name }),
  ),
)

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
