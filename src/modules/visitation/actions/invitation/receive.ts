// SPDX-License-Identifier: EUPL-1.2
import type { Receivers } from '../../../../platform/handover/receive.ts'
import { receiveReminder } from '../round/remind-visit.ts'
import { fromInviter, fromVisited, fromVisitor } from '../senders.ts'
import { receiveAdmission, receiveAnswer, receiveDelegation } from './receive-in-committee.ts'
import {
  receiveAdministrator,
  receiveDue,
  receiveEnd,
  receiveInvited,
  receiveSchedule,
} from './receive-in-municipality.ts'

export const invitationReceivers: Receivers = {
  'visitation.invitation': { from: fromInviter, take: receiveInvited },
  'visitation.schedule': { from: fromVisitor, take: receiveSchedule },
  'visitation.due': { from: fromVisitor, take: receiveDue },
  'visitation.reminder': { from: fromVisitor, take: receiveReminder },
  'visitation.administrator': { from: fromVisitor, take: receiveAdministrator },
  'visitation.ended': { from: fromVisitor, take: receiveEnd },
  'visitation.admission': { from: fromVisited, take: receiveAdmission },
  'visitation.answer': { from: fromVisited, take: receiveAnswer },
  'visitation.delegation': { from: fromVisited, take: receiveDelegation },
}
