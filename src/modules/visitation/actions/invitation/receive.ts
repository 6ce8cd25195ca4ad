// SPDX-License-Identifier: EUPL-1.2
import type { Receivers } from '../../../../platform/handover/receive.ts'

export const invitationReceivers: Receivers = {}
