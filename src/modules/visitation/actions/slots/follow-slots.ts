// SPDX-License-Identifier: EUPL-1.2
import { addDays, localDateOf } from '../../../../kernel/dates.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { handOver } from '../../../../platform/handover/store.ts'
import type { SlotAnswersDocument } from '../../domain/handover-documents.ts'
import type { Participation } from '../../domain/participation.ts'
import { schedulableStates } from '../../domain/schedule.ts'
import { memberSeats, seatsOf } from '../../domain/seats.ts'
import { comingSlots, isAnswered } from '../../domain/slots.ts'
import type { Visit } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'
import { listDelegates } from '../../store/delegation.ts'
import { listSlotAnswers } from '../../store/slots.ts'
import { finishVisitTask, putVisitTask } from '../tasks.ts'
import { findOffered } from './find-offer.ts'
import { seeDelegationSeats } from './see-slots.ts'

/** Days after the last day for answers within which the secretary picks. */
const daysToPick = 7

/** Who of the municipality still has to answer gets it on Vandaag; who answered, or no longer comes along, has nothing to do. */
export async function followSlots(tx: WriteTx, participation: Participation, now: Date): Promise<void> {
  const { visitId, organisationId, roundName, coordinatorId, state } = participation
  await finishVisitTask(tx, visitId, 'slots', now)
  await finishVisitTask(tx, visitId, 'slotsOfOthers', now)
  const offer = await findOffered(tx, visitId)
  if (!offer?.isOpen || ['refused', 'ended'].includes(state)) return
  const slots = comingSlots(offer, localDateOf(now))
  const answers = await listSlotAnswers(tx, visitId)
  const waiting = seatsOf(await listDelegates(tx, visitId)).filter(
    seat => !isAnswered(slots, answers.find(one => one.seat === seat.key)?.choices ?? {}),
  )
  const task = { visitId, round: roundName, grouping: 'do', dueOn: offer.answerBy } as const
  for (const { key, person } of waiting)
    if (person !== null)
      await putVisitTask(
        tx,
        {
          ...task,
          task: 'slots',
          for: { person },
          whose: key,
          url: paths.slotsOf(organisationId, visitId, key),
        },
        now,
      )
  if (coordinatorId !== null && waiting.some(one => one.person === null))
    await putVisitTask(
      tx,
      {
        ...task,
        task: 'slotsOfOthers',
        for: { person: coordinatorId },
        url: paths.slots(organisationId, visitId),
      },
      now,
    )
}

/** Hands over when the people of the municipality can, by role and without names. */
export async function giveSlotAnswers(tx: WriteTx, participation: Participation, now: Date): Promise<void> {
  const answers = await listSlotAnswers(tx, participation.visitId)
  const document: SlotAnswersDocument = {
    seats: seatsOf(await listDelegates(tx, participation.visitId)).flatMap(({ key, roles }) => {
      const answer = answers.find(one => one.seat === key)
      return answer ? [{ roles, choices: answer.choices, note: answer.note }] : []
    }),
  }
  await handOver(
    tx,
    {
      to: participation.committee.id,
      kind: 'visitation.slotAnswers',
      subjectId: participation.visitId,
      document,
      ground: 'slotsAnswered',
    },
    now,
  )
}

/** The delegation changed: who is new is asked, and what was answered for who no longer comes along is taken back. */
export async function followDelegation(tx: WriteTx, participation: Participation, now: Date): Promise<void> {
  await followSlots(tx, participation, now)
  const offer = await findOffered(tx, participation.visitId)
  if (offer?.isOpen && (await listSlotAnswers(tx, participation.visitId)).length > 0)
    await giveSlotAnswers(tx, participation, now)
}

/** Who visits and did not answer gets it on Vandaag; the secretary picks once all answered, or after the last day. */
export async function followMemberSlots(tx: WriteTx, visit: Visit, now: Date): Promise<void> {
  await finishVisitTask(tx, visit.id, 'memberSlots', now)
  await finishVisitTask(tx, visit.id, 'pickSlot', now)
  const offer = await findOffered(tx, visit.id)
  if (!offer?.isOpen || !schedulableStates.includes(visit.state)) return
  const slots = comingSlots(offer, localDateOf(now))
  const answers = await listSlotAnswers(tx, visit.id)
  const waiting = memberSeats(visit.members).filter(
    seat => !isAnswered(slots, answers.find(one => one.seat === seat.key)?.choices ?? {}),
  )
  const { committeeId, id: visitId, municipality, roundName } = visit
  const task = { visitId, municipality: municipality.name, round: roundName } as const
  for (const { key, person } of waiting)
    if (person !== null)
      await putVisitTask(
        tx,
        {
          ...task,
          task: 'memberSlots',
          grouping: 'do',
          for: { person },
          whose: key,
          url: paths.memberSlotsOf(committeeId, visitId, key),
          dueOn: offer.answerBy,
        },
        now,
      )
  const delegation = await seeDelegationSeats(tx, visitId)
  const isComplete =
    waiting.length === 0 && delegation.length > 0 && delegation.every(one => isAnswered(slots, one.choices))
  await putVisitTask(
    tx,
    {
      ...task,
      task: 'pickSlot',
      grouping: 'decide',
      for: { role: 'committeeSecretary' },
      url: paths.memberSlots(committeeId, visitId),
      dueOn: addDays(offer.answerBy, daysToPick),
      fromOn: isComplete ? undefined : addDays(offer.answerBy, 1),
    },
    now,
  )
}
