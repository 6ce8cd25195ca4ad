// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import type { AnsweredBefore } from '../../domain/self-image-reading.ts'
import { slotLabels } from './words.ts'

/** What was answered to the same question last time, with its date: an answer of then, not of now. */
export const Before = ({ before }: { before: AnsweredBefore }) => (
  <p class="small quiet">
    Vorige keer ({formatDate(before.on)}, {before.municipality}): {inOneSentence(before)}
  </p>
)

const inOneSentence = ({ parts }: AnsweredBefore): string =>
  parts
    .map(({ slot, lines }) => {
      const said = lines
        .map(
          ({ kind, label, text }) =>
            `${kind === 'note' ? 'opmerking: ' : ''}${label ? `${label}: ` : ''}${text}`,
        )
        .join('; ')
      return slot === 'municipality' ? said : `${slotLabels[slot]}: ${said}`
    })
    .join(' · ')
