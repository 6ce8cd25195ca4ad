// SPDX-License-Identifier: EUPL-1.2
import { may } from '../../../../kernel/policy.ts'
import { nothing } from '../../../../platform/http/fields.ts'
import { get, post } from '../../../../platform/http/route.ts'
import { answerMemberSlots } from '../../actions/slots/answer-slots.ts'
import { seatIn, seeMemberSlots } from '../../actions/slots/see-slots.ts'
import type { Visit } from '../../domain/visit.ts'
import { SlotAnswerPage, slotQuestion } from '../../pages/slots/answer.tsx'
import { MemberSlotsPage } from '../../pages/slots/member-slots.tsx'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { said } from '../../said.ts'
import { ofVisit, sampleVisit } from '../round/params.ts'
import { choicesIn, ofMemberSeat, sampleMemberSeat, slotFields } from './fields.ts'

/** The way to the half-days of a visit, or to a page below them. */
export const slotCrumbs = (visit: Visit, below?: string) => {
  const way = [
    { label: 'Werkvoorraad', href: paths.worklist(visit.committeeId) },
    { label: visit.municipality.name, href: paths.visit(visit.committeeId, visit.id) },
  ]
  if (below === undefined) return [...way, { label: 'Dagdelen' }]
  return [
    ...way,
    { label: 'Dagdelen', href: paths.memberSlots(visit.committeeId, visit.id) },
    { label: below },
  ]
}

const slots = get({
  name: 'visitation.memberSlots',
  path: paths.memberSlots(':organisation', ':visit'),
  access: 'member',
  may: policy.seeVisit,
  params: ofVisit,
  query: nothing,
  sample: sampleVisit,
  load: (tx, { actor, params, now }) => seeMemberSlots(tx, actor, params.visit, now),
  render: (asked, { actor }) => ({
    title: 'Dagdelen',
    crumbs: slotCrumbs(asked.visit),
    body: <MemberSlotsPage {...asked} mayKeep={may(actor, policy.offerSlots)} person={actor.personId} />,
  }),
})

const answering = {
  access: 'member',
  may: policy.answerMemberSlots,
  path: paths.memberSlotsOf(':organisation', ':visit', ':memberSeat'),
  params: ofMemberSeat,
} as const

const answerPage = get({
  ...answering,
  name: 'visitation.memberSlotAnswer',
  query: nothing,
  sample: sampleMemberSeat,
  load: async (tx, { actor, params, now }) => {
    const asked = await seeMemberSlots(tx, actor, params.visit, now)
    return { asked, seat: seatIn(asked, params.memberSeat) }
  },
  render: ({ asked, seat }, { actor, form }) => {
    const { committeeId, id } = asked.visit
    return {
      title: slotQuestion(seat, actor.personId),
      crumbs: slotCrumbs(asked.visit, slotQuestion(seat, actor.personId)),
      body: (
        <SlotAnswerPage
          question={slotQuestion(seat, actor.personId)}
          slots={asked.slots}
          answer={seat.answer}
          readers="Wie van de commissie dit bezoek ziet, ziet het antwoord. De gemeente niet."
          action={paths.memberSlotsOf(committeeId, id, seat.key)}
          back={paths.memberSlots(committeeId, id)}
          form={form}
        />
      ),
    }
  },
})

const answer = post({
  ...answering,
  name: 'visitation.answerMemberSlots',
  sample: { ...sampleMemberSeat, form: { alles: 'yes', note: '', version: '0' } },
  form: slotFields,
  act: (context, fields, { params }) =>
    answerMemberSlots(context, {
      visitId: params.visit,
      seat: params.memberSeat,
      version: fields.version,
      note: fields.note,
      choices: choicesIn(fields),
    }),
  location: (visit, { actor }) => paths.memberSlots(actor.organisation.organisationId, visit),
  says: said.memberSlotsKept,
  page: answerPage,
})

export const committeeSlotRoutes = [slots, answerPage, answer]
