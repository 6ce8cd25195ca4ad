// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { choice, id, line, nothing } from '../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import { decideDomain, decideProvider } from '../actions/decide-provider.ts'
import { readAskingProviders } from '../actions/read-asking-providers.ts'
import { AskingProvidersPage } from '../pages/asking-providers.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { callerOf } from './caller-of.ts'

const ORIGIN = 'identity.askingProviders'

const list = get({
  name: 'identity.askingProviders',
  path: paths.askingProviders(':organisation'),
  access: 'member',
  may: policy.seeAskingProviders,
  params: nothing,
  query: nothing,
  sample: {},
  load: (tx, request) => readAskingProviders(callerOf(request, ORIGIN), tx),
  render: (providers, { form, actor }) => ({
    title: 'Inlogdiensten die op u wachten',
    body: (
      <AskingProvidersPage
        form={form}
        organisation={actor.organisation.organisationId}
        providers={providers}
      />
    ),
  }),
})

const decided = {
  page: list,
  location: (_: unknown, { actor }: { actor: { organisation: { organisationId: string } } }) =>
    paths.askingProviders(actor.organisation.organisationId),
}
const given = choice(['ja', 'nee'])

const service = post({
  name: 'identity.decideProvider',
  path: paths.decideProvider(':organisation'),
  access: 'member',
  may: policy.decideProviders,
  params: nothing,
  form: z.object({ id: id(), given }),
  sample: { form: { id: '00000000-0000-4000-8000-000000000000', given: 'ja' } },
  act: (context, input, request) =>
    decideProvider(context, callerOf(request, ORIGIN), { id: input.id, isGiven: input.given === 'ja' }),
  says: input => (input.given === 'ja' ? said.providerOn : said.providerOff),
  ...decided,
})

const domain = post({
  name: 'identity.decideDomain',
  path: paths.decideDomain(':organisation'),
  access: 'member',
  may: policy.decideProviders,
  params: nothing,
  form: z.object({ id: id(), domain: line(253), given }),
  sample: {
    form: { id: '00000000-0000-4000-8000-000000000000', domain: 'voorbeeld.example', given: 'ja' },
  },
  act: (context, input, request) =>
    decideDomain(context, callerOf(request, ORIGIN), {
      id: input.id,
      domain: input.domain,
      isGiven: input.given === 'ja',
    }),
  says: input => (input.given === 'ja' ? said.domainConfirmed : said.domainRefused),
  ...decided,
})

export const askingProviderRoutes: readonly Route[] = [list, service, domain]
