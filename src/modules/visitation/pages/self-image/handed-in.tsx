// SPDX-License-Identifier: EUPL-1.2
import { Notice } from '../../../../platform/ui/index.ts'

/** Why nothing can be filled in or put back any more. */
export const HandedInNotice = () => (
  <Notice title="Het zelfbeeld is ingeleverd">
    De antwoorden veranderen niet meer. Wat u nog wilt vertellen, neemt u mee naar het gesprek.
  </Notice>
)
