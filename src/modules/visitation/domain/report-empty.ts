// SPDX-License-Identifier: EUPL-1.2
import type { Report } from './report-parts.ts'
import type { VisitId } from './visit.ts'

/** A report in which nothing was written yet; it is stored with its first text. */
export const emptyReport = (visitId: VisitId): Report => ({
  visitId,
  stage: 'writing',
  revision: 0,
  summary: '',
  summaryVersion: 1,
  paragraphs: [],
  perspectives: [],
  correction: undefined,
})
