// SPDX-License-Identifier: EUPL-1.2
import type { Route } from '../../../platform/http/route.ts'
import { committeeSlotRoutes } from './slots/committee.tsx'
import { municipalSlotRoutes } from './slots/municipal.tsx'
import { offerSlotRoutes } from './slots/offer.tsx'

export const slotRoutes: readonly Route[] = [
  ...offerSlotRoutes,
  ...committeeSlotRoutes,
  ...municipalSlotRoutes,
]
