// SPDX-License-Identifier: EUPL-1.2
import { nothing } from '../../../../platform/http/fields.ts'
import { get, post } from '../../../../platform/http/route.ts'
import { answerSlots } from '../../actions/slots/answer-slots.ts'
import { seatIn, seeSlots } from '../../actions/slots/see-slots.ts'
import { SlotAnswerPage, slotQuestion } from '../../pages/slots/answer.tsx'
import { SlotsPage } from '../../pages/slots/slots.tsx'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { said } from '../../said.ts'
import { participationCrumbs } from '../invitation/crumbs.ts'
import { ofVisit, sampleVisit } from '../round/params.ts'
import { choicesIn, ofSeat, sampleSeat, slotFields } from './fields.ts'

const slots = get({
  name: 'visitation.slots',
  path: paths.slots(':organisation', ':visit'),
  access: 'member',
  may: policy.seeSlots,
  params: ofVisit,
  query: nothing,
  sample: sampleVisit,
  load: (tx, { actor, params, now }) => seeSlots(tx, actor, params.visit, now),
  render: (asked, { actor }) => ({
    title: 'Dagdelen voor het gesprek',
    crumbs: participationCrumbs(asked.participation, 'Dagdelen'),
    body: <SlotsPage {...asked} person={actor.personId} />,
  }),
})

const answering = {
  access: 'member',
  may: policy.answerSlots,
  path: paths.slotsOf(':organisation', ':visit', ':seat'),
  params: ofSeat,
} as const

const answerPage = get({
  ...answering,
  name: 'visitation.slotAnswer',
  query: nothing,
  sample: sampleSeat,
  load: async (tx, { actor, params, now }) => {
    const asked = await seeSlots(tx, actor, params.visit, now)
    return { asked, seat: seatIn(asked, params.seat) }
  },
  render: ({ asked, seat }, { actor, form }) => {
    const { organisationId, visitId } = asked.participation
    const question = slotQuestion(seat, actor.personId)
    return {
      title: question,
      crumbs: participationCrumbs(asked.participation, question, {
        label: 'Dagdelen',
        href: paths.slots(organisationId, visitId),
      }),
      body: (
        <SlotAnswerPage
          question={question}
          slots={asked.slots}
          answer={seat.answer}
          readers="De commissie leest het antwoord bij de naam en de rol uit uw afvaardiging, met de toelichting."
          action={paths.slotsOf(organisationId, visitId, seat.key)}
          back={paths.slots(organisationId, visitId)}
          form={form}
        />
      ),
    }
  },
})

const answer = post({
  ...answering,
  name: 'visitation.answerSlots',
  sample: { ...sampleSeat, form: { alles: 'yes', note: '', version: '0' } },
  form: slotFields,
  act: (context, fields, { params }) =>
    answerSlots(context, {
      visitId: params.visit,
      seat: params.seat,
      version: fields.version,
      note: fields.note,
      choices: choicesIn(fields),
    }),
  location: (visit, { actor }) => paths.slots(actor.organisation.organisationId, visit),
  says: said.slotsKept,
  page: answerPage,
})

export const municipalSlotRoutes = [slots, answerPage, answer]
