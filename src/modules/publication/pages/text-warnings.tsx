// SPDX-License-Identifier: EUPL-1.2
import { Bullets, Notice } from '../../../platform/ui/index.ts'
import { wordWarnings } from '../../visitation/index.ts'

/** Words and names that ask for a second look before everybody reads them. They stop nobody from saving. */
export function TextWarnings({ text, names }: { text: string; names: readonly string[] }) {
  const warnings = wordWarnings(text, names)
  if (warnings.length === 0) return null
  return (
    <Notice kind="warn" title="Kijk hier nog eens naar">
      <Bullets
        items={warnings.map(({ word, advice }) =>
          names.includes(word)
            ? `‘${word}’ is de naam van een gemeente. Is het nodig dat die hier staat?`
            : `‘${word}’: ${advice}`,
        )}
      />
      <p>U kunt gewoon bewaren.</p>
    </Notice>
  )
}
