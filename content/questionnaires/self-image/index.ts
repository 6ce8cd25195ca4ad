// SPDX-License-Identifier: EUPL-1.2
import type { Questionnaire } from '../../../src/kernel/questionnaire/types.ts'
import { selfImage1 } from './1.ts'

/** Every version of the self-image, oldest first. An old version stays: stored answers are read with it. */
export const selfImageVersions: readonly Questionnaire[] = [selfImage1]
