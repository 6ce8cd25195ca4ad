// SPDX-License-Identifier: EUPL-1.2
import type { WriteTx } from '../../../platform/db/tx.ts'
import type { Visit } from '../domain/visit.ts'
import { canBecome, type VisitState } from '../domain/visit-states.ts'
import { saveState } from '../store/visit.ts'
import { followState } from './tasks.ts'

/**
 * Moves a visit to its next state, with the event and the tasks that come with it, if the table of transitions allows it.
 * @returns false when it may not; then nothing changed
 */
export async function moveVisit(
  tx: WriteTx,
  visit: Visit,
  to: VisitState,
  now: Date,
  reason: string | null = null,
): Promise<boolean> {
  if (!canBecome(visit.state, to)) return false
  await saveState(tx, visit, to, reason, now)
  await followState(tx, visit, to, now)
  tx.record({
    action: 'visit.moved',
    object: { kind: 'visit', id: visit.id },
    details: { from: visit.state, to },
  })
  return true
}
