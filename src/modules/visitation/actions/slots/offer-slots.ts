// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { findHandover, handOver } from '../../../../platform/handover/store.ts'
import type { SlotsDocument } from '../../domain/handover-documents.ts'
import { schedulableStates } from '../../domain/schedule.ts'
import { inOrder, offerProblems, type SlotOffer } from '../../domain/slots.ts'
import type { VisitId } from '../../domain/visit.ts'
import { policy } from '../../policy.ts'
import { getRound } from '../../store/round.ts'
import { assertFresh } from '../fresh.ts'
import { seeVisit } from '../see-visit.ts'
import { findOffered } from './find-offer.ts'
import { followMemberSlots } from './follow-slots.ts'

type Input = SlotOffer & {
  readonly visitId: string
  /** Version of the offer that this one takes the place of; 0 for the first. */
  readonly version: number
}

/** Offers half-days for the talk, to the municipality and to those who visit. What was answered before for the same ones stays. */
export async function offerSlots(context: ActionContext, input: Input): Promise<Outcome<VisitId>> {
  const { actor, now } = context
  authorise(actor, policy.offerSlots, now)
  return context.write(async tx => {
    const visit = await seeVisit(tx, actor, input.visitId, 'process', now)
    assertFresh({ version: (await findOffered(tx, visit.id))?.version ?? 0 }, input.version)
    if (!schedulableStates.includes(visit.state)) return refused(problem('', 'dateIsNotOpen'))
    const { recesses } = await getRound(tx, visit.roundId)
    const problems = offerProblems(input, localDateOf(now), recesses)
    if (problems.length > 0) return refused(...problems)
    const about = { kind: 'visitation.schedule', subjectId: visit.id }
    const document: SlotsDocument = {
      slots: inOrder(input.slots),
      answerBy: input.answerBy,
      afterSchedule: (await findHandover(tx, about))?.version ?? 0,
    }
    await handOver(
      tx,
      {
        to: visit.municipality.id,
        kind: 'visitation.slots',
        subjectId: visit.id,
        document,
        ground: 'slotsOffered',
      },
      now,
    )
    await followMemberSlots(tx, visit, now)
    tx.record({
      action: 'slots.offered',
      object: { kind: 'visit', id: visit.id },
      details: { slots: input.slots.length, answerBy: input.answerBy },
    })
    return done(visit.id)
  })
}
