// SPDX-License-Identifier: EUPL-1.2
import type { Route } from '../../../platform/http/route.ts'
import { municipalityListRoutes } from './composing/municipality-list.tsx'
import { addVisitRoutes } from './round/add-visit.tsx'
import { batchRoutes } from './round/batch.tsx'
import { compositionRoutes } from './round/composition.tsx'
import { roundHistoryRoutes } from './round/history.tsx'
import { invitingRoutes } from './round/inviting.tsx'
import { keptWorklistRoutes } from './round/kept-worklists.tsx'
import { mergeRoutes } from './round/merge.tsx'
import { planningRoutes } from './round/planning.tsx'
import { recessRoutes } from './round/recess.tsx'
import { reopeningRoutes } from './round/reopening.tsx'
import { roundFormRoutes } from './round/round-form.tsx'
import { roundListRoutes } from './round/rounds.tsx'
import { tieRoutes } from './round/ties.tsx'
import { visitRoutes } from './round/visit.tsx'
import { worklistRoutes } from './round/worklist.tsx'

export const roundRoutes: readonly Route[] = [
  ...worklistRoutes,
  ...batchRoutes,
  ...keptWorklistRoutes,
  // 'nieuw' comes before the id of a round.
  ...roundFormRoutes,
  ...roundListRoutes,
  ...roundHistoryRoutes,
  ...recessRoutes,
  ...compositionRoutes,
  ...tieRoutes,
  ...addVisitRoutes,
  ...municipalityListRoutes,
  ...visitRoutes,
  ...planningRoutes,
  ...mergeRoutes,
  ...reopeningRoutes,
  ...invitingRoutes,
]
