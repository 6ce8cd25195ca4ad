// SPDX-License-Identifier: EUPL-1.2
import type { Route } from '../../../platform/http/route.ts'
import { answerRoutes } from './invitation/answer.tsx'
import { delegationRoutes } from './invitation/delegation.tsx'
import { participationRoutes } from './invitation/participation.tsx'
import { redeemRoutes } from './invitation/redeem.tsx'

export const invitationRoutes: readonly Route[] = [
  ...redeemRoutes,
  ...participationRoutes,
  ...answerRoutes,
  ...delegationRoutes,
]
