// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import type { OrganisationId } from '../../../../kernel/ids.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import type { Round } from '../../domain/round.ts'
import type { VisitId } from '../../domain/visit.ts'
import { getVisit, insertVisit } from '../../store/visit.ts'
import { putVisitInSearch } from '../find-visit.ts'
import { keepWalls } from '../round/tie-person.ts'
import { followState } from '../tasks.ts'

/**
 * Puts a municipality in a round as a candidate. While the round is still in preparation nobody is asked to invite it.
 * Who was tied to a municipality that went to this one is tied to it. That it exists, is not in the round yet and is not walled off is for the caller.
 */
export async function addCandidate(
  tx: WriteTx,
  round: Round,
  municipality: OrganisationId,
  now: Date,
): Promise<VisitId> {
  const id = await insertVisit(tx, round.id, municipality, now)
  const visit = await getVisit(tx, id)
  if (round.startsOn <= localDateOf(now)) await followState(tx, visit, 'candidate', now)
  await keepWalls(tx, municipality, now)
  await putVisitInSearch(tx, visit, now)
  tx.record({ action: 'visit.added', object: { kind: 'visit', id }, details: { municipality } })
  return id
}
