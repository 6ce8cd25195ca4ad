// SPDX-License-Identifier: EUPL-1.2
import type { StateKind } from '../../../platform/ui/index.ts'
import type { SurveyState } from '../domain/survey.ts'

/** Each state of a survey in a word, with its mark. */
export const surveyWords: Readonly<Record<SurveyState, { kind: StateKind; word: string }>> = {
  running: { kind: 'bezig', word: 'loopt' },
  closed: { kind: 'deels', word: 'gesloten, nog verzegeld' },
  lost: { kind: 'nvt', word: 'niet meer te openen' },
  coding: { kind: 'bezig', word: 'geopend, wordt toegedeeld' },
  released: { kind: 'ja', word: 'cijfers vrijgegeven' },
}
