// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '../../../../platform/db/tx.ts'
import { findHandovers } from '../../../../platform/handover/store.ts'
import type { SlotsDocument } from '../../domain/handover-documents.ts'
import type { SlotOffer } from '../../domain/slots.ts'

/** What was offered last, to be answered as long as no day was fixed after it. Either side finds it. */
export type Offered = SlotOffer & {
  readonly version: number
  readonly isOpen: boolean
}

/** What was offered last; undefined when nothing ever was. */
export async function findOffered(tx: Tx, visitId: string): Promise<Offered | undefined> {
  const given = await findHandovers(tx, {
    kinds: ['visitation.slots', 'visitation.schedule'],
    subjectId: visitId,
  })
  const offer = given.find(one => one.kind === 'visitation.slots')
  if (!offer) return undefined
  const { slots, answerBy, afterSchedule } = offer.document as SlotsDocument
  const scheduled = given.find(one => one.kind === 'visitation.schedule')?.version ?? 0
  return { slots, answerBy, version: offer.version, isOpen: scheduled === afterSchedule }
}
