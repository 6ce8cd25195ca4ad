// SPDX-License-Identifier: EUPL-1.2
import { answers } from './answers.ts'
import { pages } from './pages.ts'
import { round } from './round.ts'
import { start } from './start.ts'
import type { Suite } from './suite.ts'
import { survey } from './survey.ts'

/** All suites, one line each (docs/how-to/a-new-bench.md). */
export const suites: readonly Suite[] = [pages, answers, start, round, survey]
