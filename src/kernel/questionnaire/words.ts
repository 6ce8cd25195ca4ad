// SPDX-License-Identifier: EUPL-1.2
import { UNKNOWN } from './answer.ts'
import type { Option } from './types.ts'

/** The few Dutch words that the engine says itself; every other text stands in the questionnaire. */
export const UNKNOWN_LABEL = 'Weten wij niet'
export const NEVER_LABEL = 'Nog niet gebeurd'
export const ANSWERED_LABEL = 'beantwoord'
export const AT_LEAST_LABEL = 'ten minste'

export const YES_PARTLY_NO: readonly Option[] = [
  { code: 'yes', label: 'Ja' },
  { code: 'partly', label: 'Deels' },
  { code: 'no', label: 'Nee' },
]

export const UNKNOWN_OPTION: Option = { code: UNKNOWN, label: UNKNOWN_LABEL }
