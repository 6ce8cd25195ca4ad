// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { line, nothing, prose } from '../../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../../platform/http/route.ts'
import { addSupplement } from '../../actions/self-image/add-supplement.ts'
import { seeAfterHandingIn } from '../../actions/self-image/after-handing-in.ts'
import { askReopening } from '../../actions/self-image/ask-reopening.ts'
import { AskReopeningPage } from '../../pages/self-image/reopening.tsx'
import { SupplementPage } from '../../pages/self-image/supplement.tsx'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { said } from '../../said.ts'
import { crumbs, ofVisit, sample } from './places.ts'

const supplementPage = get({
  name: 'visitation.supplementPage',
  path: paths.supplement(':organisation', ':visit'),
  access: 'member',
  may: policy.supplement,
  params: ofVisit,
  query: z.object({ onderwerp: z.string().max(40).default('').catch('') }),
  sample,
  load: (tx, { params, now }) => seeAfterHandingIn(tx, params.visit, now),
  render: (view, { params, query, form }) => ({
    title: 'Zelfbeeld aanvullen',
    crumbs: crumbs(params, 'Aanvullen'),
    body: <SupplementPage view={view} topic={query.onderwerp} form={form} />,
  }),
})

const supplement = post({
  name: 'visitation.supplement',
  path: paths.supplement(':organisation', ':visit'),
  access: 'member',
  may: policy.supplement,
  params: ofVisit,
  sample: { ...sample, form: { topic: 't11', body: 'Er is nu een tweede CISO.' } },
  form: z.object({ topic: line(40), body: prose(4000) }),
  act: (context, input, { params }) => addSupplement(context, { ...input, visitId: params.visit }),
  location: (_, { params }) => paths.selfImageRead(params.organisation, params.visit),
  says: said.supplemented,
  page: supplementPage,
})

const reopeningPage = get({
  name: 'visitation.askReopeningPage',
  path: paths.askReopening(':organisation', ':visit'),
  access: 'member',
  may: policy.askReopening,
  params: ofVisit,
  query: nothing,
  sample,
  load: (tx, { params, now }) => seeAfterHandingIn(tx, params.visit, now),
  render: (view, { params, form }) => ({
    title: 'Vragen om heropening',
    crumbs: crumbs(params, 'Heropening'),
    body: <AskReopeningPage view={view} form={form} />,
  }),
})

const reopening = post({
  name: 'visitation.askReopening',
  path: paths.askReopening(':organisation', ':visit'),
  access: 'member',
  may: policy.askReopening,
  params: ofVisit,
  sample: { ...sample, form: { reason: 'Een antwoord klopt niet meer.' } },
  form: z.object({ reason: prose(2000) }),
  act: (context, input, { params }) => askReopening(context, { ...input, visitId: params.visit }),
  location: (_, { params }) => paths.askReopening(params.organisation, params.visit),
  says: said.reopeningAsked,
  page: reopeningPage,
})

export const afterHandingInRoutes: readonly Route[] = [supplementPage, supplement, reopeningPage, reopening]
