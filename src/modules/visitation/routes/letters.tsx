// SPDX-License-Identifier: EUPL-1.2
import type { Route } from '../../../platform/http/route.ts'
import { letterRoutes } from './letters/letters.tsx'
import { wordingRoutes } from './letters/wordings.tsx'
import { visitDayRoutes } from './visit-day.tsx'
import { visitLogRoutes } from './visit-log.tsx'

/** Letters to a municipality, the log of a visit, and the papers for its day. */
export const correspondenceRoutes: readonly Route[] = [
  ...letterRoutes,
  ...wordingRoutes,
  ...visitLogRoutes,
  ...visitDayRoutes,
]
