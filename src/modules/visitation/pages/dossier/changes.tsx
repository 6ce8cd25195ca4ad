// SPDX-License-Identifier: EUPL-1.2
import { Facts, Section } from '../../../../platform/ui/index.ts'
import type { AnswerChanged } from '../../domain/dossier-changes.ts'
import { slotLabels } from '../self-image/words.ts'

/** What is other than in the version that was handed in before. */
export function Changes({ version, changes }: { version: number; changes: readonly AnswerChanged[] }) {
  if (version === 1) return null
  return (
    <Section
      id="veranderd"
      title={`Veranderd sinds versie ${version - 1}`}
      intro="Het zelfbeeld was heropend en is opnieuw ingeleverd."
    >
      {changes.length === 0 ? (
        <p>De antwoorden zijn dezelfde gebleven.</p>
      ) : (
        <Facts
          stacked
          items={changes.map(({ topic, label, slot, before, after }) => ({
            name: `${topic.number}. ${label}${slot === 'municipality' ? '' : ` (${slotLabels[slot]})`}`,
            value: (
              <>
                <p>Nu: {after.join('; ')}</p>
                <p class="quiet">Eerst: {before.join('; ')}</p>
              </>
            ),
          }))}
        />
      )}
    </Section>
  )
}
