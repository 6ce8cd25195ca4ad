// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { localDateOf } from '../../../../kernel/dates.ts'
import { line } from '../../../../platform/http/fields.ts'
import { get, post } from '../../../../platform/http/route.ts'
import { addVisit } from '../../actions/round/add-visit.ts'
import { seeStandings } from '../../actions/see-visit.ts'
import { AddVisitPage } from '../../pages/round/add-visit.tsx'
import { provinceOf } from '../../pages/round/province.ts'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { said } from '../../said.ts'
import { searchMunicipalities } from '../../store/municipality.ts'
import { getRound } from '../../store/round.ts'
import { listConflicts } from '../../store/visit.ts'
import { inRound, sampleRound } from './params.ts'

const search = get({
  name: 'visitation.searchMunicipality',
  path: paths.addVisit(':organisation', ':round'),
  access: 'member',
  may: policy.keepRounds,
  params: inRound,
  query: z.object({ zoek: z.string().trim().max(80).default('').catch('') }),
  sample: sampleRound,
  load: async (tx, { actor, params, query, now }) => {
    const round = await getRound(tx, params.round)
    const tied = await listConflicts(tx, actor.personId)
    const found =
      query.zoek === undefined || query.zoek === ''
        ? []
        : await searchMunicipalities(tx, query.zoek, localDateOf(now))
    const visits = await seeStandings(tx, actor, round.id)
    return { round, visits, found: found.filter(one => !tied.includes(one.id)) }
  },
  render: ({ round, visits, found }, { actor, query, form }) => ({
    title: 'Gemeente toevoegen',
    crumbs: [
      { label: 'Rondes', href: paths.rounds(actor.organisation.organisationId) },
      { label: round.name, href: paths.round(actor.organisation.organisationId, round.id) },
      { label: 'Gemeente toevoegen' },
    ],
    body: (
      <AddVisitPage
        organisation={actor.organisation.organisationId}
        round={round}
        text={query.zoek ?? ''}
        form={form}
        found={found.map(one => ({
          id: one.id,
          name: one.name,
          place: one.isFictional ? 'fictieve gemeente van de demo' : provinceOf(one.provinceCode),
          isInRound: visits.some(visit => visit.municipality.id === one.id),
        }))}
      />
    ),
  }),
})

const add = post({
  name: 'visitation.addVisit',
  path: paths.addVisit(':organisation', ':round'),
  access: 'member',
  may: policy.keepRounds,
  params: inRound,
  sample: { ...sampleRound, form: { municipality: 'gm9001' } },
  form: z.object({ municipality: line(31) }),
  act: (context, fields, { params }) =>
    addVisit(context, { roundId: params.round, municipality: fields.municipality }),
  location: (visit, { actor }) => paths.visit(actor.organisation.organisationId, visit),
  says: said.visitAdded,
  page: search,
})

export const addVisitRoutes = [search, add]
