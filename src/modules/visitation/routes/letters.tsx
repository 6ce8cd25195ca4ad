// SPDX-License-Identifier: EUPL-1.2
import type { Route } from '../../../platform/http/route.ts'
import { letterRoutes } from './letters/letters.tsx'
import { wordingRoutes } from './letters/wordings.tsx'
import { visitLogRoutes } from './visit-log.tsx'

/** What the secretariat writes to a municipality, and keeps of how they had to do with each other. */
export const correspondenceRoutes: readonly Route[] = [...letterRoutes, ...wordingRoutes, ...visitLogRoutes]
