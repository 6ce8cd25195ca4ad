// SPDX-License-Identifier: EUPL-1.2
import { Bullets, Notice } from '../../../../platform/ui/index.ts'
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
