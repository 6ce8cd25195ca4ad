// SPDX-License-Identifier: EUPL-1.2
import type { Option } from '../../../src/kernel/questionnaire/types.ts'

/** What only a coder gives to a text without a choice, by the code of the question (requirements 31 and 32). */
export const coderOptions: Readonly<Record<string, Option>> = {
  e01a: { code: 'unclear', label: 'Onduidelijk' },
  e02a: { code: 'noSuggestions', label: 'Geen suggesties' },
}
