// SPDX-License-Identifier: EUPL-1.2
import { altOf } from './checks.ts'
import type { DocumentModel, FigureBlock } from './model.ts'
import { caption, type Gathered } from './odt-caption.ts'
import { TEXT_WIDTH_MM } from './odt-look.ts'
import { cleanSvg, viewBoxOf } from './svg.ts'
import { element, together, type Xml } from './xml.ts'

/** Where a picture stands in the package. */
export const pictureName = (index: number): string => `Pictures/${index + 1}.svg`

/** A picture with its caption and its text for who does not see it. */
export function figureXml(figure: FigureBlock, model: DocumentModel, gathered: Gathered): Xml {
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
