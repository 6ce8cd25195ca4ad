// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { addDays, addWeeks, localDateOf, parseLocalDate } from '../../../../kernel/dates.ts'
import { refused } from '../../../../kernel/outcome.ts'
import { problem } from '../../../../kernel/problem.ts'
import { date, ticks, version } from '../../../../platform/http/fields.ts'
import { get, post } from '../../../../platform/http/route.ts'
import { seeVisit } from '../../actions/see-visit.ts'
import { findOffered } from '../../actions/slots/find-offer.ts'
import { offerSlots } from '../../actions/slots/offer-slots.ts'
import { comingSlots, offerableDays, parseSlot, slotKey } from '../../domain/slots.ts'
import { OfferSlotsPage } from '../../pages/slots/offer.tsx'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { said } from '../../said.ts'
import { getRound } from '../../store/round.ts'
import { listTakenDays } from '../../store/slots.ts'
import { ofVisit, sampleVisit } from '../round/params.ts'
import { slotCrumbs } from './committee.tsx'

/** Three weeks of days at a time, which begin when a self-image that goes out today can be in. */
const daysShown = 15
const weeksAhead = 4

const about = {
  access: 'member',
  may: policy.offerSlots,
  path: paths.offerSlots(':organisation', ':visit'),
  params: ofVisit,
} as const

const offerPage = get({
  ...about,
  name: 'visitation.offerSlotsPage',
  query: z.object({ vanaf: z.string().max(10).default('').catch('') }),
  sample: sampleVisit,
  load: async (tx, { actor, params, query, now }) => {
    const visit = await seeVisit(tx, actor, params.visit, 'process', now)
    const offered = await findOffered(tx, visit.id)
    const { recesses } = await getRound(tx, visit.roundId)
    const today = localDateOf(now)
    const before = offered?.isOpen ? comingSlots(offered, today) : []
    const wanted = parseLocalDate(query.vanaf)
    const from = wanted !== undefined && wanted > today ? wanted : addWeeks(today, weeksAhead)
    const shown = offerableDays(from, daysShown, recesses)
    const days = [...new Set([...before.map(one => one.on), ...shown])].sort()
    const members = visit.members.map(one => one.id)
    return {
      visit,
      before: {
        keys: before.map(slotKey),
        answerBy: offered?.isOpen ? offered.answerBy : undefined,
        version: offered?.version ?? 0,
      },
      days,
      later: addDays(shown.at(-1) ?? from, 1),
      taken: await listTakenDays(tx, visit.id, members, days),
    }
  },
  render: (data, { form }) => ({
    title: 'Dagdelen aanbieden',
    crumbs: slotCrumbs(data.visit, 'Aanbieden'),
    body: <OfferSlotsPage {...data} form={form} />,
  }),
})

const offer = post({
  ...about,
  name: 'visitation.offerSlots',
  sample: { ...sampleVisit, form: { slots: '2027-02-04-morning', answerBy: '2026-12-15', version: '0' } },
  form: z.object({ slots: ticks(100), answerBy: date(), version: version() }),
  act: async (context, fields, { params }) => {
    const slots = fields.slots.flatMap(key => parseSlot(key) ?? [])
    if (slots.length < fields.slots.length) return refused(problem('slots', 'noSlots'))
    const { answerBy, version } = fields
    return offerSlots(context, { visitId: params.visit, slots, answerBy, version })
  },
  location: (visit, { actor }) => paths.memberSlots(actor.organisation.organisationId, visit),
  says: said.slotsOffered,
  page: offerPage,
})

/** 'aanbieden' comes before the seat in an address. */
export const offerSlotRoutes = [offerPage, offer]
