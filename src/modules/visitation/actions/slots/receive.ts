// SPDX-License-Identifier: EUPL-1.2
import type { Receiver, Receivers } from '../../../../platform/handover/receive.ts'
import { getParticipation } from '../../store/participation.ts'
import { getVisit } from '../../store/visit.ts'
import { fromVisited, fromVisitor } from '../senders.ts'
import { followMemberSlots, followSlots } from './follow-slots.ts'

/** The municipality is asked when its people can. */
const receiveSlots: Receiver = async (tx, handover, now) =>
  followSlots(tx, await getParticipation(tx, handover.subjectId), now)

/** The committee hears when they can. */
const receiveSlotAnswers: Receiver = async (tx, handover, now) =>
  followMemberSlots(tx, await getVisit(tx, handover.subjectId), now)

export const slotReceivers: Receivers = {
  'visitation.slots': { from: fromVisitor, take: receiveSlots },
  'visitation.slotAnswers': { from: fromVisited, take: receiveSlotAnswers },
}
