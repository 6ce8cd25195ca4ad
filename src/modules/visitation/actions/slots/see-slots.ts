// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../../../kernel/actor.ts'
import { localDateOf } from '../../../../kernel/dates.ts'
import { NotAllowed, NotFound } from '../../../../kernel/errors.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { Handover } from '../../../../platform/handover/handover.ts'
import { findHandovers } from '../../../../platform/handover/store.ts'
import { listStandIns } from '../../../organisation/index.ts'
import type { DelegationDocument, SlotAnswersDocument } from '../../domain/handover-documents.ts'
import type { Participation } from '../../domain/participation.ts'
import { schedulableStates } from '../../domain/schedule.ts'
import { mayAnswerFor, memberSeats, type Seat, seatsOf } from '../../domain/seats.ts'
import { type DelegationSeat, delegationSeats } from '../../domain/slot-grid.ts'
import { comingSlots, isAnswered, type Slot, type SlotOffer } from '../../domain/slots.ts'
import type { Visit } from '../../domain/visit.ts'
import { listDelegates } from '../../store/delegation.ts'
import { getParticipation } from '../../store/participation.ts'
import { listSlotAnswers, type SlotAnswer } from '../../store/slots.ts'
import { seeVisit } from '../see-visit.ts'
import { findOffered, offeredIn, offerKinds } from './find-offer.ts'

/** Somebody who was asked, with what was answered. */
export type AskedSeat = Seat & {
  readonly answer: SlotAnswer | undefined
  readonly isAnswered: boolean
  /** Whether the one who looks may answer for this seat. */
  readonly mayAnswer: boolean
}

type Asked = {
  /** Half-days that can still be answered; empty when none are asked. */
  readonly slots: readonly Slot[]
  readonly offer: SlotOffer | undefined
  readonly seats: readonly AskedSeat[]
}

export type MunicipalSlots = Asked & { readonly participation: Participation }
export type CommitteeSlots = Asked & {
  readonly visit: Visit
  /** Version of the last offer; 0 for none. */
  readonly offerVersion: number
  readonly delegation: readonly DelegationSeat[]
}

/** The municipality's side: who of us can when. */
export async function seeSlots(tx: Tx, actor: Actor, visitId: string, now: Date): Promise<MunicipalSlots> {
  const participation = await getParticipation(tx, visitId)
  const offered = await findOffered(tx, visitId)
  const isOpen = offered?.isOpen === true && !['refused', 'ended'].includes(participation.state)
  // Who names the delegation keeps its calendar.
  const isKeeper =
    participation.coordinatorId === actor.personId || actor.organisation.roles.includes('municipalSecretary')
  const seats = seatsOf(await listDelegates(tx, visitId))
  return {
    participation,
    ...(await asked(tx, { actor, now, visitId, isKeeper, seats }, isOpen ? offered : undefined)),
  }
}

/** The committee's side: who of us can when, and what the municipality answered by role. */
export async function seeMemberSlots(
  tx: Tx,
  actor: Actor,
  visitId: string,
  now: Date,
): Promise<CommitteeSlots> {
  const visit = await seeVisit(tx, actor, visitId, 'process', now)
  const given = await findHandovers(tx, { kinds: [...offerKinds, ...delegationKinds], subjectId: visitId })
  const offered = offeredIn(given)
  const isOpen = offered?.isOpen === true && schedulableStates.includes(visit.state)
  const isKeeper = actor.organisation.roles.includes('committeeSecretary')
  const seats = memberSeats(visit.members)
  return {
    visit,
    offerVersion: offered?.version ?? 0,
    delegation: seatsIn(given),
    ...(await asked(tx, { actor, now, visitId, isKeeper, seats }, isOpen ? offered : undefined)),
  }
}

/** What the committee knows of the municipality's people: role, name, and when they can. */
export const seeDelegationSeats = async (tx: Tx, visitId: string): Promise<DelegationSeat[]> =>
  seatsIn(await findHandovers(tx, { kinds: delegationKinds, subjectId: visitId }))

const delegationKinds = ['visitation.delegation', 'visitation.slotAnswers']

function seatsIn(given: readonly Pick<Handover, 'kind' | 'document'>[]): DelegationSeat[] {
  const last = (kind: string) => given.find(one => one.kind === kind)?.document
  return delegationSeats(
    last('visitation.delegation') as DelegationDocument | undefined,
    last('visitation.slotAnswers') as SlotAnswersDocument | undefined,
  )
}

/**
 * One of those who were asked, to be answered for.
 * @throws NotFound when there is no such seat, or nothing is asked
 * @throws NotAllowed when it is for another to answer
 */
export function seatIn<T extends Asked>(asked: T, key: string): AskedSeat {
  const seat = asked.seats.find(one => one.key === key)
  if (!seat || asked.slots.length === 0) throw new NotFound()
  if (!seat.mayAnswer) throw new NotAllowed('notYourSeat')
  return seat
}

type Looking = {
  readonly actor: Actor
  readonly now: Date
  readonly visitId: string
  readonly isKeeper: boolean
  readonly seats: readonly Seat[]
}

async function asked(
  tx: Tx,
  { actor, now, visitId, isKeeper, seats }: Looking,
  offer: SlotOffer | undefined,
): Promise<Asked> {
  const today = localDateOf(now)
  const slots = offer ? comingSlots(offer, today) : []
  const answers = await listSlotAnswers(tx, visitId)
  // Who keeps the calendar answers for all, stand-in or not.
  const standIns = isKeeper ? [] : await listStandIns(tx, actor, today)
  const standsInFor = standIns
    .filter(one => one.organisationId === actor.organisation.organisationId && one.takesNamed)
    .map(one => one.personId)
  const answerer = { id: actor.personId, standsInFor, isKeeper }
  return {
    slots,
    offer,
    seats: seats.map(seat => {
      const answer = answers.find(one => one.seat === seat.key)
      return {
        ...seat,
        answer,
        isAnswered: answer !== undefined && isAnswered(slots, answer.choices),
        mayAnswer: mayAnswerFor(seat, answerer),
      }
    }),
  }
}
