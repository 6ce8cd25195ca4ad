// SPDX-License-Identifier: EUPL-1.2
import { altOf, cellsOf, writtenBlocks } from './checks.ts'
import { cleanLine, shorten } from './clean-text.ts'
import { columnWidths } from './column-widths.ts'
import { type Drawable, withBreaks } from './drawable.ts'
import type { Block, Card, DocumentModel, FigureBlock, TableBlock, Text } from './model.ts'
import { type CleanRun, cleanRuns, plainText } from './runs.ts'
import { cleanSvg } from './svg.ts'
import { factsOf, TLP_COLOURS, titleOf, versionLine, WORDS } from './words.ts'

/** A header that fills a page cannot stand on every page of its table: laying that out takes all memory there is. */
const LONGEST_REPEATED = 200

type Rich = (text: Text) => CleanRun[]

/** What template.typ reads; every text in it is clean and can be drawn. */
export function pdfInput(model: DocumentModel, drawable: Drawable): unknown {
  const rich: Rich = text => cleanRuns(text).map(run => ({ ...run, text: withBreaks(drawable(run.text)) }))
  const title = titleOf(model)
  const [year, month, day] = model.date.split('-').map(Number)
  return {
    words: WORDS[model.language],
    language: model.language,
    title: drawable(title),
    heading: rich(title),
    subtitle: orNone(model.subtitle, rich),
    subject: drawable(`${model.tlp} · ${versionLine(model)}`),
    organisation: withBreaks(drawable(cleanLine(model.organisation))),
    date: { year, month, day },
    tlp: model.tlp,
    tlpColour: TLP_COLOURS[model.tlp],
    running: {
      title: drawable(shorten(title, 70)),
      organisation: drawable(shorten(cleanLine(model.organisation), 70)),
      version: drawable(versionLine(model)),
    },
    facts: factsOf(model).map(fact => ({ label: fact.label, value: withBreaks(drawable(fact.value)) })),
    hasCover: model.hasCover ?? false,
    hasContents: model.hasContents ?? false,
    blocks: writtenBlocks(model.blocks).map(block =>
      block.type === 'figure' ? figureInput(block, rich, drawable) : blockInput(block, rich),
    ),
  }
}

function blockInput(block: Exclude<Block, FigureBlock>, rich: Rich): unknown {
  switch (block.type) {
    case 'heading':
      return { ...block, text: rich(cleanLine(block.text)) }
    case 'paragraph':
      return { ...block, text: rich(block.text) }
    case 'list':
      return { ...block, isNumbered: block.isNumbered ?? false, items: block.items.map(rich) }
    case 'cards':
      return { ...block, startAt: block.startAt ?? 1, cards: block.cards.map(card => cardInput(card, rich)) }
    case 'table':
      return tableInput(block, rich)
    case 'notice':
      return { ...block, title: orNone(block.title, rich), text: rich(block.text) }
    case 'definitions':
      return { ...block, items: block.items.map(item => ({ term: rich(item.term), text: rich(item.text) })) }
    case 'quote':
      return { ...block, text: rich(block.text), source: orNone(block.source, rich) }
    case 'pageBreak':
      return block
  }
}

function cardInput(card: Card, rich: Rich): unknown {
  const notes = (card.notes ?? []).map(note => ({ label: rich(note.label), text: rich(note.text) }))
  const texts = [card.text, ...(card.notes ?? []).map(note => note.text)]
  return { title: orNone(card.title, rich), text: rich(card.text), notes, isLong: texts.some(isLong) }
}

/** A card stays on one page, unless it would leave too much of a page empty. */
const isLong = (text: Text): boolean =>
  plainText(text).length > 1200 || plainText(text).split('\n').length > 12

function tableInput(table: TableBlock, rich: Rich): unknown {
  return {
    type: 'table',
    caption: rich(table.caption),
    header: table.header.map(rich),
    hasShortHeader: table.header.every(title => title.length <= LONGEST_REPEATED),
    rows: table.rows.map(row => cellsOf(table, row).map(cell => ({ runs: rich(cell) }))),
    shares: columnWidths(table).map(width => width.share),
    align: table.header.map((_, column) => table.align?.[column] ?? 'start'),
  }
}

function figureInput(figure: FigureBlock, rich: Rich, drawable: Drawable): unknown {
  return {
    type: 'figure',
    svg: drawable(cleanSvg(figure.svg)),
    alt: drawable(altOf(figure)),
    caption: orNone(figure.caption, rich),
    width: figure.width ?? 100,
  }
}

function orNone(text: string | undefined, rich: Rich): CleanRun[] | null {
  const runs = rich(text ?? '')
  return runs.length === 0 ? null : runs
}
