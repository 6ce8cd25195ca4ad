// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { Handover } from '../../../../platform/handover/handover.ts'
import { findHandovers, listVersionsOf } from '../../../../platform/handover/store.ts'
import {
  type AfterHandingIn,
  isBeforeVisit,
  type Reopening,
  reopeningOf,
  supplementable,
} from '../../domain/after-handing-in.ts'
import type {
  ReopenedDocument,
  ReopenRequestDocument,
  SupplementDocument,
} from '../../domain/handover-documents.ts'
import { getSelfImage } from '../../store/self-image.ts'

/** What was added to a self-image after handing in, the oldest first; both sides read the same. */
export const listSupplements = async (tx: Tx, visitId: string): Promise<readonly SupplementDocument[]> =>
  (await listVersionsOf(tx, { kinds: ['visitation.supplement'], subjectId: visitId })).map(
    one => one.document as SupplementDocument,
  )

/** Where asking to reopen the self-image stands, on either side. */
export async function findReopening(tx: Tx, visitId: string): Promise<Reopening> {
  const kinds = ['visitation.reopenRequest', 'visitation.reopened'] as const
  const found = await findHandovers(tx, { kinds, subjectId: visitId })
  const [request, answer] = kinds.map(kind => found.find(one => one.kind === kind))
  return reopeningOf(
    request as Handover<ReopenRequestDocument> | undefined,
    answer as Handover<ReopenedDocument> | undefined,
  )
}

/** What the municipality may still do after handing in. */
export async function seeAfterHandingIn(tx: Tx, visitId: string, now: Date): Promise<AfterHandingIn> {
  const selfImage = await getSelfImage(tx, visitId)
  return {
    participation: selfImage.participation,
    topics: supplementable(selfImage.questionnaire, selfImage.openedOn),
    isOpen: isBeforeVisit(selfImage, localDateOf(now)),
    reopening: await findReopening(tx, visitId),
  }
}
