// SPDX-License-Identifier: EUPL-1.2
import type { StateKind } from '../../../../platform/ui/index.ts'
import type { TablingBody, TablingState } from '../../domain/report-tabling.ts'

export const bodyTexts: Readonly<Record<TablingBody, { readonly name: string; readonly who: string }>> = {
  college: { name: 'het college', who: 'De gemeentesecretaris legt dit vast.' },
  council: { name: 'de raad', who: 'De griffier legt dit vast.' },
}

export const tablingTexts: Readonly<
  Record<TablingState, { readonly kind: StateKind; readonly word: string; readonly past: string }>
> = {
  notShared: { kind: 'nee', word: 'nee', past: 'niet gedeeld' },
  forInformation: { kind: 'deels', word: 'ter informatie gedeeld', past: 'ter informatie gedeeld' },
  onAgenda: { kind: 'bezig', word: 'op de agenda gezet', past: 'op de agenda gezet' },
  discussed: { kind: 'ja', word: 'besproken', past: 'besproken' },
}
