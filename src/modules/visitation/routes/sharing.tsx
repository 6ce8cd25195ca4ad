// SPDX-License-Identifier: EUPL-1.2
import type { Route } from '../../../platform/http/route.ts'
import { earlierReportRoutes } from './earlier-report.tsx'
import { followUpRoutes } from './follow-up.tsx'
import { reactionRoutes } from './reaction.tsx'
import { reportFileRoutes } from './report-files.tsx'
import { shareRoutes } from './share.tsx'
import { sharingHistoryRoutes } from './sharing-history.tsx'

/** The municipality's side of a report: react, read, decide who reads it, follow up. */
export const sharingRoutes: readonly Route[] = [
  ...reactionRoutes,
  ...shareRoutes,
  ...reportFileRoutes,
  ...earlierReportRoutes,
  ...followUpRoutes,
  ...sharingHistoryRoutes,
]
