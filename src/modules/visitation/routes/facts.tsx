// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { may } from '../../../kernel/policy.ts'
import { date, id, line, nothing, prose } from '../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import { enterFact, seeFacts, withdrawFact } from '../actions/dossier/enter-fact.ts'
import { FactsPage } from '../pages/dossier/facts.tsx'
import { visitCrumbs } from '../pages/dossier/visit-parts.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { ofVisit } from './report-route.ts'

const sample = { params: { visit: 'handedInVisit' } }

const facts = get({
  name: 'visitation.facts',
  path: paths.facts(':organisation', ':visit'),
  access: 'member',
  may: policy.seeFacts,
  params: ofVisit,
  query: nothing,
  sample,
  load: (tx, { actor, params, now }) => seeFacts(tx, actor, params.visit, now),
  render: ({ visit, entered }, { actor, form }) => ({
    title: `Openbare feiten over ${visit.municipality.name}`,
    crumbs: visitCrumbs(visit, 'Openbare feiten'),
    body: <FactsPage visit={visit} entered={entered} mayKeep={may(actor, policy.keepFacts)} form={form} />,
  }),
})

const enter = post({
  name: 'visitation.enterFact',
  path: paths.facts(':organisation', ':visit'),
  access: 'member',
  may: policy.keepFacts,
  params: ofVisit,
  sample: {
    ...sample,
    form: {
      feit: 'De raad stelde het jaarverslag vast.',
      bron: 'https://voorbeeld.nl/jaarverslag',
      datum: '1-3-2026',
    },
  },
  form: z.object({ feit: prose(500), bron: line(500), datum: date() }),
  act: (context, { feit, bron, datum }, { params }) =>
    enterFact(context, { visitId: params.visit, body: feit, link: bron, publishedOn: datum }),
  location: (_, { params }) => paths.facts(params.organisation, params.visit),
  says: said.factEntered,
  page: facts,
})

const withdraw = post({
  name: 'visitation.withdrawFact',
  path: paths.withdrawFact(':organisation', ':visit', ':fact'),
  access: 'member',
  may: policy.keepFacts,
  params: ofVisit.extend({ fact: id() }),
  sample: { params: { ...sample.params, fact: 'fact' } },
  form: nothing,
  act: (context, _, { params }) => withdrawFact(context, { visitId: params.visit, fact: params.fact }),
  location: (_, { params }) => paths.facts(params.organisation, params.visit),
  says: said.factWithdrawn,
  page: facts,
})

export const factRoutes: readonly Route[] = [facts, enter, withdraw]
