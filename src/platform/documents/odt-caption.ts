// SPDX-License-Identifier: EUPL-1.2
import { cleanLine } from './clean-text.ts'
import type { DocumentModel } from './model.ts'
import { WORDS } from './words.ts'
import { element, type Xml, xmlText } from './xml.ts'

/** What the writer gathers while it goes through the blocks. */
export type Gathered = {
  readonly pictures: string[]
  readonly columnStyles: Xml[]
  tables: number
  figures: number
  headings: number
}

/** A numbered line above a table or figure. */
export function caption(kind: 'Table' | 'Figure', number: number, text: string, model: DocumentModel): Xml {
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
