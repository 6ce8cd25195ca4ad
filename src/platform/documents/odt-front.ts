// SPDX-License-Identifier: EUPL-1.2
import { cleanLine } from './clean-text.ts'
import type { Block, DocumentModel } from './model.ts'
import { paragraph } from './odt-text.ts'
import { factsOf, titleOf, WORDS } from './words.ts'
import { element, together, type Xml } from './xml.ts'

/** What comes before the text: organisation, title and facts, on a cover or above it. */
export function firstPage(model: DocumentModel): Xml {
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

/** The table of contents, with links to the headings; nothing when the document has none. */
export function contents(model: DocumentModel, blocks: readonly Block[]): Xml {
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
