// SPDX-License-Identifier: EUPL-1.2
import type { Text } from './model.ts'
import { styleName } from './odt-look.ts'
import { type CleanRun, cleanRuns } from './runs.ts'
import { element, together, type Xml, xmlText } from './xml.ts'

/** A paragraph in this style, with what is bold or italic in it. */
export function paragraph(styled: string, text: Text): Xml {
  return element('text:p', { 'text:style-name': styleName(styled) }, ...cleanRuns(text).map(span))
}

function span(run: CleanRun): Xml {
  const name =
    run.bold && run.italic ? 'Strong_20_emphasis' : run.bold ? 'Strong' : run.italic ? 'Emphasis' : undefined
  const pieces = run.text.split(/(\n| {2,})/).map(spaced)
  return name ? element('text:span', { 'text:style-name': name }, ...pieces) : together(pieces)
}

/** ODF reads several spaces as one, and a line break as a space, unless they are elements. */
function spaced(piece: string): Xml {
  if (piece === '\n') return element('text:line-break')
  return / {2}/.test(piece) ? element('text:s', { 'text:c': piece.length }) : xmlText(piece)
}
