// SPDX-License-Identifier: EUPL-1.2
import type { Questionnaire } from '../../src/kernel/questionnaire/types.ts'
import { effectSurveyVersions } from './effect-survey/index.ts'
import { selfImageVersions } from './self-image/index.ts'

/** Every questionnaire with all its versions; the checks and the drawings go through this list. */
export const questionnaires: readonly (readonly Questionnaire[])[] = [selfImageVersions, effectSurveyVersions]
