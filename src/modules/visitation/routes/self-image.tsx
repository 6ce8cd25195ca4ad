// SPDX-License-Identifier: EUPL-1.2
import type { Route } from '../../../platform/http/route.ts'
import { afterHandingInRoutes } from './self-image/after-handing-in.tsx'
import { answeringRoutes } from './self-image/answering.tsx'
import { handedOutRoutes } from './self-image/handed-out.tsx'
import { handingInRoutes } from './self-image/handing-in.tsx'
import { handingOutRoutes } from './self-image/handing-out.tsx'
import { answerHistoryRoutes } from './self-image/history.tsx'
import { lastTimeRoutes } from './self-image/last-time.tsx'

export const selfImageRoutes: readonly Route[] = [
  ...answeringRoutes,
  ...answerHistoryRoutes,
  ...lastTimeRoutes,
  ...handingOutRoutes,
  ...handedOutRoutes,
  ...handingInRoutes,
  ...afterHandingInRoutes,
]
