// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { handOver } from '../../../../platform/handover/store.ts'
import type { EndDocument } from '../../domain/handover-documents.ts'
import type { EndState } from '../../domain/set-aside.ts'
import type { Visit } from '../../domain/visit.ts'
import { findInvitation } from '../../store/invitation.ts'

/** Tells a municipality that its visit ended; one that was never invited has nothing to be told. */
export async function tellEnd(tx: WriteTx, visit: Visit, state: EndState, now: Date): Promise<void> {
  if (!(await findInvitation(tx, visit.id))) return
  const document: EndDocument = { state, on: localDateOf(now) }
  await handOver(
    tx,
    {
      to: visit.municipality.id,
      kind: 'visitation.ended',
      subjectId: visit.id,
      document,
      ground: state,
    },
    now,
  )
}
