// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../../../kernel/actor.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { offeredSolution } from '../../domain/offered-solution.ts'
import { getParticipation } from '../../store/participation.ts'
import { findSharing } from '../../store/shared-solution.ts'
import { getSolution } from '../../store/solution.ts'
import { getSolutionRequest, listSolutionRequests } from '../../store/solution-request.ts'
import { findSelfImage } from '../dossier/see-dossier.ts'
import { seeVisit } from '../see-visit.ts'

/** One solution, at the committee. @throws NotFound for who may not read the visit */
export async function seeSolution(
  tx: Tx,
  actor: Actor,
  { visitId, solution }: { readonly visitId: string; readonly solution: string },
  now: Date,
) {
  const visit = await seeVisit(tx, actor, visitId, 'content', now)
  return {
    visit,
    solution: await getSolution(tx, visitId, solution),
    ...(await findSharing(tx, solution, visit.roundId)),
  }
}

/** What the municipality itself offered in its self-image, for who writes a solution down. @throws as seeing the visit does */
export async function seeForSolution(tx: Tx, actor: Actor, visitId: string, now: Date) {
  const visit = await seeVisit(tx, actor, visitId, 'content', now)
  return { visit, offered: offeredSolution((await findSelfImage(tx, visitId))?.document) }
}

/** What the committee asked the municipality to share. @throws NotFound when it was not visited */
export async function seeRequests(tx: Tx, visitId: string) {
  const participation = await getParticipation(tx, visitId)
  return { participation, requests: await listSolutionRequests(tx, visitId) }
}

/** One of them. @throws NotFound */
export async function seeRequest(
  tx: Tx,
  { visitId, solution }: { readonly visitId: string; readonly solution: string },
) {
  const participation = await getParticipation(tx, visitId)
  return { participation, request: await getSolutionRequest(tx, visitId, solution) }
}
