// SPDX-License-Identifier: EUPL-1.2
import type { Route } from '../../../platform/http/route.ts'
import { earlierReportRoutes } from './earlier-report.tsx'
import { followUpRoutes } from './follow-up.tsx'
import { progressRoutes } from './progress.tsx'
import { reactionRoutes } from './reaction.tsx'
import { reportFileRoutes } from './report-files.tsx'
import { secrecyRoutes } from './secrecy.tsx'
import { shareRoutes } from './share.tsx'
import { sharingHistoryRoutes } from './sharing-history.tsx'
import { tablingRoutes } from './tabling.tsx'
import { wooRoutes } from './woo.tsx'

/** The municipality's side of a report: react, read, decide who reads it, follow up. */
export const sharingRoutes: readonly Route[] = [
  ...reactionRoutes,
  ...shareRoutes,
  ...reportFileRoutes,
  ...earlierReportRoutes,
  ...followUpRoutes,
  ...sharingHistoryRoutes,
  ...tablingRoutes,
  ...wooRoutes,
  ...secrecyRoutes,
  ...progressRoutes,
]
