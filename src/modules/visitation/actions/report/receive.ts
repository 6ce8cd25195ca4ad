// SPDX-License-Identifier: EUPL-1.2
import type { Receivers } from '../../../../platform/handover/receive.ts'
import { destroyedHandover, reportHandovers } from '../../domain/report-document.ts'
import { fromVisited, fromVisitor } from '../senders.ts'
import { receiveDestroyed, receiveDraft, receiveFinal } from './receive-in-municipality.ts'
import { receiveReaction } from './receive-reaction.ts'
import { receiveWithdrawn } from './receive-withdrawn.ts'

export const reportReceivers: Receivers = {
  [reportHandovers.draft]: { from: fromVisitor, take: receiveDraft },
  [reportHandovers.final]: { from: fromVisitor, take: receiveFinal },
  [destroyedHandover]: { from: fromVisitor, take: receiveDestroyed },
  [reportHandovers.withdrawn]: { from: fromVisitor, take: receiveWithdrawn },
  [reportHandovers.reaction]: { from: fromVisited, take: receiveReaction },
}
