// SPDX-License-Identifier: EUPL-1.2
import type { Receivers } from '../../../../platform/handover/receive.ts'
import { receiveAdmission, receiveAnswer, receiveDelegation } from './receive-in-committee.ts'
import {
  receiveAdministrator,
  receiveDue,
  receiveEnd,
  receiveInvited,
  receiveSchedule,
} from './receive-in-municipality.ts'

export const invitationReceivers: Receivers = {
  'visitation.invitation': receiveInvited,
  'visitation.schedule': receiveSchedule,
  'visitation.due': receiveDue,
  'visitation.administrator': receiveAdministrator,
  'visitation.ended': receiveEnd,
  'visitation.admission': receiveAdmission,
  'visitation.answer': receiveAnswer,
  'visitation.delegation': receiveDelegation,
}
