// SPDX-License-Identifier: EUPL-1.2
import type { Receivers } from '../../../../platform/handover/receive.ts'
import { reportHandovers } from '../../domain/report-document.ts'
import { fromVisited, fromVisitor } from '../senders.ts'
import { receiveDraft, receiveFinal } from './receive-in-municipality.ts'
import { receiveReaction } from './receive-reaction.ts'

export const reportReceivers: Receivers = {
  [reportHandovers.draft]: { from: fromVisitor, take: receiveDraft },
  [reportHandovers.final]: { from: fromVisitor, take: receiveFinal },
  [reportHandovers.reaction]: { from: fromVisited, take: receiveReaction },
}
