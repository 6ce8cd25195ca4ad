// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { handOver } from '../../../../platform/handover/store.ts'
import type { DelegationDocument } from '../../domain/handover-documents.ts'
import type { Participation } from '../../domain/participation.ts'
import { listColleagues } from '../../store/colleague.ts'
import { listDelegates } from '../../store/delegation.ts'

/** Tells the committee who coordinates and who speaks for the municipality, as it stands now. */
export async function giveDelegation(
  tx: WriteTx,
  participation: Participation,
  ground: 'named' | 'handedOn',
  now: Date,
): Promise<void> {
  const { visitId, committee, coordinatorId } = participation
  const coordinator = (await listColleagues(tx, localDateOf(now))).find(one => one.id === coordinatorId)
  const document: DelegationDocument = {
    coordinator: { name: coordinator?.name ?? '', email: coordinator?.email ?? '' },
    delegates: (await listDelegates(tx, visitId)).map(({ role, name }) => ({ role, name })),
  }
  await handOver(
    tx,
    { to: committee.id, kind: 'visitation.delegation', subjectId: visitId, document, ground },
    now,
  )
}
