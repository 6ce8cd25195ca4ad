// SPDX-License-Identifier: EUPL-1.2
import { style } from './odf.ts'
import {
  HAIRLINE,
  LINE,
  type Properties,
  QUIET,
  SEMIBOLD,
  styleName,
  TEXT_WIDTH_MM,
  WAD,
} from './odt-look.ts'
import { element, type Xml } from './xml.ts'

function paragraph(
  name: string,
  parent: string | undefined,
  layout: Properties,
  text: Properties = {},
  more: Properties = {},
): Xml {
  const attributes = {
    'style:display-name': name,
    'style:class': 'text',
    ...(parent ? { 'style:parent-style-name': styleName(parent) } : {}),
    ...more,
  }
  return style(
    'paragraph',
    styleName(name),
    attributes,
    element('style:paragraph-properties', layout),
    element('style:text-properties', text),
  )
}

const margins = (above: number, below: number): Properties => ({
  'fo:margin-top': `${above}pt`,
  'fo:margin-bottom': `${below}pt`,
})
const heading = (level: number): Properties => ({
  'style:default-outline-level': String(level),
  'style:next-style-name': 'Text_20_body',
})
const KEEP = { 'fo:keep-with-next': 'always' }
const SIDE_LINE = { 'fo:border-left': `2pt solid ${LINE}`, 'fo:padding-left': '9pt' }
const NOTICE = {
  'fo:border': HAIRLINE,
  'fo:border-left': `3pt solid ${WAD}`,
  'fo:padding': '9pt',
  'fo:margin-left': '4mm',
  'fo:margin-right': '4mm',
  'style:join-border': 'true',
}

/** Every paragraph style: headings, text, cards, notices, tables, contents and the running lines. */
export const paragraphStyles: readonly Xml[] = [
  paragraph('Standard', undefined, {}),
  paragraph('Text body', 'Standard', margins(0, 8)),
  paragraph('Heading', 'Standard', { ...margins(22, 8), ...KEEP }, SEMIBOLD),
  paragraph(
    'Heading 1',
    'Heading',
    { ...margins(6, 8), 'fo:line-height': '115%' },
    { 'fo:font-size': '26pt' },
    heading(1),
  ),
  paragraph(
    'Heading 2',
    'Heading',
    { ...margins(26, 10), 'fo:border-bottom': HAIRLINE, 'fo:padding-bottom': '3pt' },
    { 'fo:font-size': '15pt' },
    heading(2),
  ),
  paragraph('Heading 3', 'Heading', margins(18, 6), { 'fo:font-size': '11.5pt' }, heading(3)),
  paragraph('Subtitle', 'Standard', margins(0, 14), { 'fo:font-size': '13pt', 'fo:color': QUIET }),
  paragraph('Organisation', 'Standard', margins(0, 4), {
    ...SEMIBOLD,
    'fo:font-size': '11pt',
    'fo:color': WAD,
  }),
  paragraph('Organisation on cover', 'Organisation', margins(150, 4)),
  paragraph('Facts', 'Standard', { ...margins(0, 3) }, { 'fo:font-size': '9.5pt' }),
  paragraph('List item', 'Standard', margins(0, 4)),
  paragraph('Card title', 'Standard', { ...margins(8, 2), ...KEEP }, SEMIBOLD),
  paragraph('Card text', 'Standard', margins(0, 8)),
  paragraph(
    'Card note',
    'Standard',
    { ...margins(0, 8), 'fo:margin-left': '16mm', 'fo:text-indent': '0mm' },
    { 'fo:font-size': '9pt' },
  ),
  paragraph('Notice', 'Standard', { ...margins(12, 12), ...NOTICE }),
  paragraph('Notice title', 'Notice', { ...margins(12, 0), ...NOTICE, ...KEEP }, SEMIBOLD),
  paragraph('Notice text', 'Notice', { ...margins(0, 12), ...NOTICE }),
  paragraph('Term', 'Standard', { ...margins(4, 0), ...KEEP }, SEMIBOLD),
  paragraph('Definition', 'Standard', margins(0, 8)),
  paragraph('Quotations', 'Standard', {
    ...margins(8, 4),
    ...SIDE_LINE,
    'fo:margin-left': '4mm',
    'fo:margin-right': '12mm',
  }),
  paragraph(
    'Quote source',
    'Quotations',
    { ...margins(0, 10), ...SIDE_LINE },
    { 'fo:font-size': '9pt', 'fo:color': QUIET },
  ),
  paragraph(
    'Caption',
    'Standard',
    { ...margins(14, 4), ...KEEP },
    { 'fo:font-size': '9pt', 'fo:color': QUIET },
  ),
  paragraph('Figure', 'Standard', margins(0, 14)),
  paragraph('Table text', 'Standard', { 'fo:line-height': '125%' }, { 'fo:font-size': '9pt' }),
  paragraph('Table number', 'Table text', { 'fo:text-align': 'end' }),
  paragraph('Table header', 'Table text', KEEP, SEMIBOLD),
  paragraph('Table header number', 'Table header', { 'fo:text-align': 'end', ...KEEP }),
  paragraph('Contents 1', 'Standard', margins(4, 2), SEMIBOLD),
  paragraph('Contents 2', 'Standard', { ...margins(0, 2), 'fo:margin-left': '7mm' }),
  paragraph(
    'Page break',
    'Standard',
    { 'fo:break-before': 'page', ...margins(0, 0), 'fo:line-height': '1pt' },
    { 'fo:font-size': '1pt' },
  ),
  style(
    'paragraph',
    'Running',
    { 'style:parent-style-name': 'Standard', 'style:class': 'extra' },
    element(
      'style:paragraph-properties',
      {},
      element(
        'style:tab-stops',
        {},
        element('style:tab-stop', { 'style:position': `${TEXT_WIDTH_MM}mm`, 'style:type': 'right' }),
      ),
    ),
    element('style:text-properties', { 'fo:font-size': '8.5pt', 'fo:color': QUIET }),
  ),
]
