// SPDX-License-Identifier: EUPL-1.2
import { Bullets, Notice } from '../../../../platform/ui/index.ts'
import { type Placed, placedTexts, type Report } from '../../domain/report-parts.ts'
import { wordWarnings } from '../../domain/report-words.ts'

/** Words that ask for a second look. They never stop anybody. */
export function Warnings({ text, otherNames }: { text: string; otherNames: readonly string[] }) {
  const warnings = wordWarnings(text, otherNames)
  if (warnings.length === 0) return null
  return (
    <Notice kind="warn" title="Kijk hier nog eens naar">
      <Bullets items={warnings.map(({ word, advice }) => `‘${word}’: ${advice}`)} />
      <p>U kunt gewoon bewaren. U beslist zelf.</p>
    </Notice>
  )
}

/** The same for all of a report that is about to be released, each with its place. */
export function PlacedWarnings({ report, otherNames }: { report: Report; otherNames: readonly string[] }) {
  const found = placedTexts(report).flatMap(placed =>
    wordWarnings(placed.text, otherNames).map(
      ({ word, advice }) => `${placeWords(placed)}, ‘${word}’: ${advice}`,
    ),
  )
  if (found.length === 0) return null
  return (
    <Notice kind="warn" title="Kijk hier nog eens naar voor u vrijgeeft">
      <Bullets items={found} />
      <p>U kunt gewoon vrijgeven. U beslist zelf.</p>
    </Notice>
  )
}

const placeWords = ({ part, number }: Placed): string =>
  part === 'summary' ? 'Samenvatting' : `${part === 'paragraph' ? 'Alinea' : 'Perspectief'} ${number}`
