// SPDX-License-Identifier: EUPL-1.2
import { cleanLine, shorten } from './clean-text.ts'
import type { DocumentModel } from './model.ts'
import { odfRoot, pageNumbers, style } from './odf.ts'
import { TLP_COLOURS, titleOf, versionLine, WORDS } from './words.ts'
import { element, type Xml } from './xml.ts'

const WAD = '#0b5a5e'
const INK = '#1a2526'
const QUIET = '#54605f'
const LINE = '#dfe1db'
const HAIRLINE = `0.6pt solid ${LINE}`
/** Width of the text between the margins of an A4 page, in mm. */
export const TEXT_WIDTH_MM = 160

type Properties = Record<string, string>

/** styles.xml: real heading, list and table styles, and on each page the label, version, reader and page number. */
export function odtStyles(model: DocumentModel): string {
  return odfRoot(
    'office:document-styles',
    element('office:font-face-decls', {}, fontFace),
    element('office:styles', {}, defaultStyle, ...paragraphStyles, ...textStyles(model), ...listStyles),
    element('office:automatic-styles', {}, pageLayout),
    element('office:master-styles', {}, masterPage(model)),
  )
}

const fontFace = element('style:font-face', {
  'style:name': 'Noto Sans',
  'svg:font-family': "'Noto Sans'",
  'style:font-family-generic': 'swiss',
  'style:font-pitch': 'variable',
})

const defaultStyle = element(
  'style:default-style',
  { 'style:family': 'paragraph' },
  element('style:paragraph-properties', {
    'fo:orphans': '2',
    'fo:widows': '2',
    'fo:line-height': '140%',
    'style:tab-stop-distance': '10mm',
  }),
  element('style:text-properties', {
    'style:font-name': 'Noto Sans',
    'fo:font-size': '10.5pt',
    'fo:color': INK,
    'fo:language': 'nl',
    'fo:country': 'NL',
    'fo:hyphenate': 'false',
  }),
)

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

/** The name as it stands in XML: a space is _20_. */
export const styleName = (name: string): string => name.replaceAll(' ', '_20_')

const margins = (above: number, below: number): Properties => ({
  'fo:margin-top': `${above}pt`,
  'fo:margin-bottom': `${below}pt`,
})
const heading = (level: number): Properties => ({
  'style:default-outline-level': String(level),
  'style:next-style-name': 'Text_20_body',
})
const SEMIBOLD = { 'fo:font-weight': 'bold' }
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

const paragraphStyles: readonly Xml[] = [
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

const textStyles = (model: DocumentModel): readonly Xml[] => [
  style('text', 'Strong', {}, element('style:text-properties', SEMIBOLD)),
  style('text', 'Emphasis', {}, element('style:text-properties', { 'fo:font-style': 'italic' })),
  style(
    'text',
    'Strong_20_emphasis',
    {},
    element('style:text-properties', { ...SEMIBOLD, 'fo:font-style': 'italic' }),
  ),
  style(
    'text',
    'Label',
    {},
    element('style:text-properties', {
      ...SEMIBOLD,
      'fo:font-size': '12pt',
      'fo:color': TLP_COLOURS[model.tlp],
      'fo:background-color': '#000000',
    }),
  ),
  style('text', 'Card_20_number', {}, element('style:text-properties', { ...SEMIBOLD, 'fo:color': WAD })),
  style(
    'text',
    'Internet_20_link',
    {},
    element('style:text-properties', { 'fo:color': INK, 'style:text-underline-style': 'none' }),
  ),
  style('text', 'Bullet', {}, element('style:text-properties', { 'fo:color': WAD })),
]

function listStyle(name: string, marker: (position: Xml) => Xml, indentMm: number): Xml {
  const position = element(
    'style:list-level-properties',
    { 'text:list-level-position-and-space-mode': 'label-alignment' },
    element('style:list-level-label-alignment', {
      'text:label-followed-by': 'listtab',
      'text:list-tab-stop-position': `${indentMm}mm`,
      'fo:text-indent': `-${indentMm}mm`,
      'fo:margin-left': `${indentMm}mm`,
    }),
  )
  return element('text:list-style', { 'style:name': name }, marker(position))
}

const number = (textStyle: string | undefined, suffix: string) => (position: Xml) =>
  element(
    'text:list-level-style-number',
    { 'text:level': 1, 'text:style-name': textStyle, 'style:num-format': '1', 'style:num-suffix': suffix },
    position,
  )

const listStyles: readonly Xml[] = [
  listStyle(
    'Bullets',
    position =>
      element(
        'text:list-level-style-bullet',
        { 'text:level': 1, 'text:style-name': 'Bullet', 'text:bullet-char': '•' },
        position,
      ),
    6,
  ),
  listStyle('Numbers', number(undefined, '.'), 6),
  listStyle('Cards', number('Card_20_number', ''), 11),
]

const pageLayout = element(
  'style:page-layout',
  { 'style:name': 'A4' },
  element('style:page-layout-properties', {
    'fo:page-width': '210mm',
    'fo:page-height': '297mm',
    'style:print-orientation': 'portrait',
    'fo:margin-top': '15mm',
    'fo:margin-bottom': '15mm',
    'fo:margin-left': '25mm',
    'fo:margin-right': '25mm',
  }),
  element(
    'style:header-style',
    {},
    element('style:header-footer-properties', { 'fo:min-height': '10mm', 'fo:margin-bottom': '8mm' }),
  ),
  element(
    'style:footer-style',
    {},
    element('style:header-footer-properties', {
      'fo:min-height': '12mm',
      'fo:margin-top': '8mm',
      'fo:border-top': HAIRLINE,
      'fo:padding-top': '2mm',
    }),
  ),
)

function masterPage(model: DocumentModel): Xml {
  const words = WORDS[model.language]
  const running = (...parts: readonly (Xml | string)[]) =>
    element('text:p', { 'text:style-name': 'Running' }, ...parts)
  const label = element('text:span', { 'text:style-name': 'Label' }, ` ${model.tlp} `)
  const tab = element('text:tab')
  return element(
    'style:master-page',
    { 'style:name': 'Standard', 'style:page-layout-name': 'A4' },
    element('style:header', {}, running(shorten(titleOf(model), 70), tab, label)),
    element(
      'style:footer',
      {},
      running(shorten(cleanLine(model.organisation), 70), tab, label),
      running(versionLine(model), pageNumbers(words.page, words.of)),
    ),
  )
}
