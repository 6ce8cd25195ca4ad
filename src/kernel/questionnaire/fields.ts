// SPDX-License-Identifier: EUPL-1.2
import { UNKNOWN } from './answer.ts'

/** Codes that no row may have, because their field names are taken. */
export const RESERVED_ROW_CODES: readonly string[] = [UNKNOWN, 'never', 'note']

type Coded = { readonly code: string }

/** The form field of the answer itself. Codes hold no dot, so the names below never meet another question's. */
export const answerField = (question: Coded): string => question.code

/** The form field of one row of a grid, or of one of a few numbers. */
export const rowField = (question: Coded, row: Coded): string => `${question.code}.${row.code}`

/** The tick box 'we do not know'; a choice may also send UNKNOWN in the answer field. */
export const unknownField = (question: Coded): string => `${question.code}.${UNKNOWN}`

/** The tick box 'it has not happened', of a date question that has the words for it. */
export const neverField = (question: Coded): string => `${question.code}.never`

/** The optional note beside the answer. */
export const noteField = (question: Coded): string => `${question.code}.note`
