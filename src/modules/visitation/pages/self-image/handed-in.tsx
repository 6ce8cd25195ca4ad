// SPDX-License-Identifier: EUPL-1.2
import { Notice } from '../../../../platform/ui/index.ts'

/** Why nothing can be filled in or put back any more. */
export const HandedInNotice = () => (
  <Notice title="Het zelfbeeld is ingeleverd">
    De antwoorden veranderen niet meer. Wilt u nog iets vertellen, dan vult de coördinator het aan, of u neemt
    het mee naar het gesprek.
  </Notice>
)
