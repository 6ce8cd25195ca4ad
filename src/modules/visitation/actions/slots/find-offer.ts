// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '../../../../platform/db/tx.ts'
import type { Handover } from '../../../../platform/handover/handover.ts'
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
  return offeredIn(await findHandovers(tx, { kinds: offerKinds, subjectId: visitId }))
}

export const offerKinds = ['visitation.slots', 'visitation.schedule']

/** The same, out of the last of each kind. */
export function offeredIn(
  given: readonly Pick<Handover, 'kind' | 'document' | 'version'>[],
): Offered | undefined {
  const offer = given.find(one => one.kind === 'visitation.slots')
  if (!offer) return undefined
  const { slots, answerBy, afterSchedule } = offer.document as SlotsDocument
  const scheduled = given.find(one => one.kind === 'visitation.schedule')?.version ?? 0
  return { slots, answerBy, version: offer.version, isOpen: scheduled === afterSchedule }
}
