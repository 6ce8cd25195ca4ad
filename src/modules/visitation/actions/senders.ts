// SPDX-License-Identifier: EUPL-1.2
import { anyOf, type Sender } from '../../../platform/handover/sender.ts'
import { findVisited, findVisitor } from '../store/other-side.ts'

/** At the committee: the municipality that it visits. */
export const fromVisited: Sender = (tx, { subjectId }) => findVisited(tx, subjectId)

/** At the municipality: the committee that visits it. */
export const fromVisitor: Sender = (tx, { subjectId }) => findVisitor(tx, subjectId)

/** At the municipality: a committee, and for a visit that it knows already only the one of that visit. */
export const fromInviter: Sender = async (tx, handover) =>
  (await findVisitor(tx, handover.subjectId)) ?? anyOf('committee')(tx, handover)
