// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from 'node:util'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { handOver } from '../../../../platform/handover/store.ts'
import type { DueDocument } from '../../domain/handover-documents.ts'
import { tellDue, waitingOf } from '../../domain/next-step.ts'
import type { Round } from '../../domain/round.ts'
import type { VisitState } from '../../domain/visit-states.ts'
import { listVisits } from '../../store/visit.ts'
import { redateVisitTasks } from '../tasks.ts'

/** States in which the municipality has no due date to be told of: it knows of nothing yet, or all is over. */
export const silent: readonly VisitState[] = [
  'candidate',
  'refused',
  'surveyed',
  'closed',
  'cancelled',
  'merged',
]

/**
 * The round counts in another way than before: what waits at the committee gets its new date, and each municipality whose
 * dates differ is told. So is every municipality when the secretariat is reached in another way.
 */
export async function followTerms(tx: WriteTx, before: Round, after: Round, now: Date): Promise<void> {
  for (const visit of await listVisits(tx, { round: after.id })) {
    const waiting = waitingOf(visit)
    await redateVisitTasks(tx, visit, after)
    const due = tellDue(waiting, after)
    const isSame =
      isDeepStrictEqual(due, tellDue(waiting, before)) && isDeepStrictEqual(after.contact, before.contact)
    if (silent.includes(visit.state) || isSame) continue
    const document: DueDocument = { due, contact: after.contact }
    await handOver(
      tx,
      {
        to: visit.municipality.id,
        kind: 'visitation.due',
        subjectId: visit.id,
        document,
        ground: 'termsChanged',
      },
      now,
    )
  }
}
