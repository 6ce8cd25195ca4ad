// SPDX-License-Identifier: EUPL-1.2
import type { Route } from '../../../platform/http/route.ts'
import { correctionRoutes } from './correction.tsx'
import { destructionRoutes } from './destruction.tsx'
import { reportReleaseRoutes } from './report-release.tsx'
import { reportWritingRoutes } from './report-writing.tsx'
import { verdictHistoryRoutes } from './verdict-history.tsx'

/** The committee's side of a report. The municipality's is in sharing.tsx. */
export const reportRoutes: readonly Route[] = [
  ...reportWritingRoutes,
  ...reportReleaseRoutes,
  ...verdictHistoryRoutes,
  ...correctionRoutes,
  ...destructionRoutes,
]
