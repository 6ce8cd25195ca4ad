// SPDX-License-Identifier: EUPL-1.2
import type { Option } from '../../src/kernel/questionnaire/types.ts'

/** Answer scales that several questionnaires use. Codes are stored with answers: never change one. */
export const noneSomeAll: readonly Option[] = [
  { code: 'all', label: 'In alle' },
  { code: 'some', label: 'In sommige' },
  { code: 'none', label: 'In geen enkele' },
]

/** For a role or a task that an organisation may not have; that is an answer like any other. */
export const notHere: Option = { code: 'notHere', label: 'Bestaat hier niet' }

/** The note beside the question tells what. */
export const other: Option = { code: 'other', label: 'Anders (schrijf in de opmerking wat)' }
