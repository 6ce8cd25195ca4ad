// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../../../kernel/actor.ts'
import { NotAllowed, NotFound } from '../../../../kernel/errors.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import type { SlotChoices } from '../../domain/slots.ts'
import { policy } from '../../policy.ts'
import { saveSlotAnswer } from '../../store/slots.ts'
import { assertFresh } from '../fresh.ts'
import { chosenFrom } from './chosen.ts'
import { followMemberSlots, followSlots, giveSlotAnswers } from './follow-slots.ts'
import {
  type AskedSeat,
  type CommitteeSlots,
  type MunicipalSlots,
  seeMemberSlots,
  seeSlots,
} from './see-slots.ts'

type Input = {
  readonly visitId: string
  readonly seat: string
  /** Version of the answer that was shown; 0 for none. */
  readonly version: number
  readonly choices: SlotChoices | 'all'
  readonly note: string
}

/** Says when somebody of the municipality can; the committee gets it by role. Gives the visit. */
export async function answerSlots(context: ActionContext, input: Input): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.answerSlots, now)
  return context.write(async tx => {
    const asked = await seeSlots(tx, actor, input.visitId, now)
    const refusal = await keep(tx, { asked, actor, now }, input)
    if (refusal) return refusal
    await followSlots(tx, asked.participation, now)
    await giveSlotAnswers(tx, asked.participation, now)
    return done(input.visitId)
  })
}

/** Says when somebody of the committee can. Gives the visit. */
export async function answerMemberSlots(context: ActionContext, input: Input): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.answerMemberSlots, now)
  return context.write(async tx => {
    const asked = await seeMemberSlots(tx, actor, input.visitId, now)
    const refusal = await keep(tx, { asked, actor, now }, input)
    if (refusal) return refusal
    await followMemberSlots(tx, asked.visit, now)
    return done(input.visitId)
  })
}

type Keeping = {
  readonly asked: MunicipalSlots | CommitteeSlots
  readonly actor: Actor
  readonly now: Date
}

async function keep(
  tx: WriteTx,
  { asked, actor, now }: Keeping,
  input: Input,
): Promise<Outcome<never> | undefined> {
  const { visitId, seat: key, version, note } = input
  if (asked.slots.length === 0) return refused(problem('', 'slotsClosed'))
  const seat: AskedSeat | undefined = asked.seats.find(one => one.key === key)
  if (!seat) throw new NotFound()
  if (!seat.mayAnswer) throw new NotAllowed('notYourSeat')
  assertFresh({ version: seat.answer?.version ?? 0 }, version)
  const { choices, problems } = chosenFrom(asked.slots, input.choices)
  if (problems.length > 0) return refused(...problems)
  await saveSlotAnswer(tx, { visitId, seat: key, choices, note, version }, now)
  tx.record({
    action: 'slots.answered',
    object: { kind: 'visit', id: visitId },
    details: { seat: key, isForAnother: seat.person !== actor.personId },
  })
  return undefined
}
