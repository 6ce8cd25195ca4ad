// SPDX-License-Identifier: EUPL-1.2
import type { StateKind } from '../../../../platform/ui/index.ts'
import type { SecrecyOrgan, SecrecyState } from '../../domain/secrecy.ts'

export const organTexts: Readonly<Record<SecrecyOrgan, string>> = {
  college: 'het college',
  mayor: 'de burgemeester',
  council: 'de raad',
}

export const secrecyStateTexts: Readonly<
  Record<SecrecyState, { readonly kind: StateKind; readonly word: string }>
> = {
  holds: { kind: 'bezig', word: 'geldt' },
  ended: { kind: 'nvt', word: 'voorbij' },
  lifted: { kind: 'nvt', word: 'opgeheven' },
}
