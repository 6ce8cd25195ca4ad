// SPDX-License-Identifier: EUPL-1.2
import type { DocumentModel } from './model.ts'
import { odfRoot, style } from './odf.ts'
import { INK, SEMIBOLD, WAD } from './odt-look.ts'
import { masterPage, pageLayout } from './odt-page.ts'
import { paragraphStyles } from './odt-paragraph-styles.ts'
import { TLP_COLOURS } from './words.ts'
import { element, type Xml } from './xml.ts'

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
