// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../kernel/dates.ts'
import type { Tlp } from '../../kernel/tlp.ts'

/** What every page of every export carries (requirement of the interface: label, date, version and reader). */
export type Marking = {
  readonly title: string
  /** Whose document it is, in full: 'Gemeente Heidebrink'. */
  readonly organisation: string
  readonly date: LocalDate
  readonly version: string
  readonly tlp: Tlp
  /** For whom this copy was made; left out when it is for everybody. */
  readonly reader?: string
}

/** A document as plain data; the writers turn it into PDF and ODT. */
export type DocumentModel = Marking & {
  readonly subtitle?: string
  readonly language: 'nl'
  /** A page of its own for the title; without it the title stands above the text. */
  readonly hasCover?: true
  /** A table of contents. */
  readonly hasContents?: true
  readonly blocks: readonly Block[]
}

/** Plain text, or pieces of which some are bold or italic. A line break is \n. There is no markup to escape. */
export type Text = string | readonly (string | Run)[]
export type Run = { readonly text: string; readonly isBold?: true; readonly isItalic?: true }

export type Block =
  /** The title is level 1. A level 3 comes only after a level 2. */
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: Text }
  | { readonly type: 'list'; readonly items: readonly Text[]; readonly isNumbered?: true }
  | { readonly type: 'cards'; readonly cards: readonly Card[]; readonly startAt?: number }
  | TableBlock
  | { readonly type: 'notice'; readonly title?: string; readonly text: Text }
  | {
      readonly type: 'definitions'
      readonly items: readonly { readonly term: string; readonly text: Text }[]
    }
  | { readonly type: 'quote'; readonly text: Text; readonly source?: string }
  | { readonly type: 'pageBreak' }
  | FigureBlock

/** A numbered piece of text that others refer to, with what people said about it beside it. */
export type Card = {
  readonly title?: string
  readonly text: Text
  readonly notes?: readonly { readonly label: string; readonly text: Text }[]
}

export type TableBlock = {
  readonly type: 'table'
  readonly caption: string
  readonly header: readonly string[]
  /** As many cells as the header has; missing ones are empty, more are a bug. */
  readonly rows: readonly (readonly Text[])[]
  /** Shares of the width; by default they follow from the text. */
  readonly widths?: readonly number[]
  /** 'end' puts a column's numbers under each other. */
  readonly align?: readonly ('start' | 'end')[]
}

export type FigureBlock = {
  readonly type: 'figure'
  /** Drawn with presentation attributes; without links, scripts and images (svg.ts refuses those). */
  readonly svg: string
  /** What somebody who cannot see it should know. Never empty. */
  readonly alt: string
  readonly caption?: string
  /** Per cent of the text's width; 100 by default. */
  readonly width?: number
}

/** The maker of the document made a mistake that no reader can mend: a bug, with the place. */
export class DocumentInvalid extends Error {
  override name = 'DocumentInvalid'
}
