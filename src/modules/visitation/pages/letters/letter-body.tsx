// SPDX-License-Identifier: EUPL-1.2
import { Markdown } from '../../../../platform/ui/index.ts'
import type { LetterDocument } from '../../domain/letter.ts'

/** A letter as it is read: to whom, the text, from whom. */
export const LetterBody = ({ letter }: { letter: LetterDocument }) => (
  <Markdown
    text={[
      letter.addressee,
      letter.salutation,
      ...letter.paragraphs,
      `${letter.closing}\n${letter.signer}`,
    ].join('\n\n')}
  />
)
