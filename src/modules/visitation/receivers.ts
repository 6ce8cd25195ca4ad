// SPDX-License-Identifier: EUPL-1.2
import type { Receivers } from '../../platform/handover/receive.ts'
import { extensionReceivers } from './actions/extension/receive.ts'
import { invitationReceivers } from './actions/invitation/receive.ts'
import { progressReceivers } from './actions/progress/receive.ts'
import { reportReceivers } from './actions/report/receive.ts'
import { selfImageReceivers } from './actions/self-image/receive.ts'
import { slotReceivers } from './actions/slots/receive.ts'
import { solutionReceivers } from './actions/solution/receive.ts'

/** What each side does when something has crossed. */
export const receivers: Receivers = {
  ...invitationReceivers,
  ...extensionReceivers,
  ...slotReceivers,
  ...selfImageReceivers,
  ...reportReceivers,
  ...progressReceivers,
  ...solutionReceivers,
}
