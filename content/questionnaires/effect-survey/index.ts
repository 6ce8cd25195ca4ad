// SPDX-License-Identifier: EUPL-1.2
import type { Questionnaire } from '../../../src/kernel/questionnaire/types.ts'
import { effectSurvey1 } from './1.ts'

/** Every version of the survey on what a visit brought about, oldest first. */
export const effectSurveyVersions: readonly Questionnaire[] = [effectSurvey1]
