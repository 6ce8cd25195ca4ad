// SPDX-License-Identifier: EUPL-1.2
import { cleanLine, shorten } from './clean-text.ts'
import type { DocumentModel } from './model.ts'
import { pageNumbers } from './odf.ts'
import { HAIRLINE } from './odt-look.ts'
import { titleOf, versionLine, WORDS } from './words.ts'
import { element, type Xml } from './xml.ts'

/** The A4 page with room for what stands above and below the text. */
export const pageLayout = element(
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

/** What each page shows around the text: title, label, organisation, version, reader and page number. */
export function masterPage(model: DocumentModel): Xml {
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
