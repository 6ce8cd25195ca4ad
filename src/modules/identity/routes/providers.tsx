// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import type { PersonId } from '../../../kernel/ids.ts'
import { publicJwks } from '../../../platform/auth/oidc.ts'
import { signInOf } from '../../../platform/auth/sign-in.ts'
import { listProviders, type StoredProvider } from '../../../platform/auth/store/providers.ts'
import { choice, id, line, nothing, optionalLine, optionalProse } from '../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import { addProvider, markProvidersSeen } from '../actions/providers.ts'
import { switchProvider } from '../actions/switch-provider.ts'
import { AddProviderPage } from '../pages/add-provider.tsx'
import { ProvidersPage, type ShownProvider } from '../pages/providers.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { hasUnseenProviders } from '../store.ts'
import { callerOf } from './caller-of.ts'

const ORIGIN = 'identity.providers'

/** What the page may show: everything but the secret. */
function shownProvider({ settings, ...provider }: StoredProvider, person: PersonId): ShownProvider {
  const { issuer, clientId, requiredAcr, authentication } = settings
  return {
    id: provider.id,
    label: provider.label,
    isEnabled: provider.isEnabled,
    asked: provider.asked === null ? undefined : provider.asked.by === person ? 'self' : 'other',
    domains: provider.domains,
    askedDomains: provider.askedDomains,
    secondFactorGround: provider.secondFactorGround,
    settings: { issuer, clientId, requiredAcr },
    jwks: authentication.kind === 'key' ? JSON.stringify(publicJwks(authentication.pem), null, 2) : undefined,
  }
}

const list = get({
  name: 'identity.providers',
  path: paths.providers(':organisation'),
  access: 'member',
  may: policy.seeProviders,
  params: nothing,
  query: nothing,
  sample: {},
  load: async (tx, { deps, actor }) => {
    const { db, keys } = signInOf(deps)
    const providers = await listProviders(db.identity, keys, actor.organisation.organisationId)
    return {
      providers: providers.map(one => shownProvider(one, actor.personId)),
      hasNews: await hasUnseenProviders(tx),
    }
  },
  render: ({ providers, hasNews }, { form, actor, deps }) => ({
    title: 'Inloggen via uw organisatie',
    body: (
      <ProvidersPage
        form={form}
        organisation={actor.organisation.organisationId}
        providers={providers}
        hasNews={hasNews}
        mayChange={actor.organisation.roles.includes('administrator')}
        redirectUri={signInOf(deps).origin + paths.ssoReturn}
      />
    ),
  }),
})

const add = get({
  name: 'identity.addProviderPage',
  path: paths.addProvider(':organisation'),
  access: 'member',
  may: policy.prepareProvider,
  params: nothing,
  query: nothing,
  sample: {},
  load: async () => undefined,
  render: (_, { form, actor, deps }) => ({
    title: 'Inlogdienst toevoegen',
    crumbs: [
      { label: 'Inloggen via uw organisatie', href: paths.providers(actor.organisation.organisationId) },
    ],
    body: (
      <AddProviderPage
        form={form}
        organisation={actor.organisation.organisationId}
        redirectUri={signInOf(deps).origin + paths.ssoReturn}
      />
    ),
  }),
})

const addOne = post({
  name: 'identity.addProvider',
  path: paths.addProvider(':organisation'),
  access: 'member',
  may: policy.changeProviders,
  params: nothing,
  form: z.object({
    label: line(80),
    issuer: line(300),
    clientId: line(200),
    authentication: choice(['key', 'secret']),
    secret: optionalLine(500),
    requiredAcr: optionalLine(500),
    secondFactorGround: optionalProse(1000),
    domains: optionalProse(3000),
  }),
  sample: {
    form: {
      label: 'Proef',
      issuer: 'https://inloggen.voorbeeld.example',
      clientId: 'dl',
      authentication: 'key',
      requiredAcr: 'hoog',
    },
  },
  act: (context, input, request) => addProvider(context, callerOf(request, ORIGIN), input),
  says: said.providerAdded,
  page: add,
  location: (_, { actor }) => paths.providers(actor.organisation.organisationId),
})

const switchOne = post({
  name: 'identity.switchProvider',
  path: paths.switchProvider(':organisation'),
  access: 'member',
  may: policy.changeProviders,
  params: nothing,
  form: z.object({ id: id(), on: choice(['ja', 'bevestig', 'nee']) }),
  sample: { form: { id: '00000000-0000-4000-8000-000000000000', on: 'ja' } },
  act: (context, input, request) => switchProvider(context, callerOf(request, ORIGIN), input),
  says: ({ on }) =>
    on === 'ja' ? said.providerAsked : on === 'bevestig' ? said.providerOn : said.providerOff,
  page: list,
  location: (_, { actor }) => paths.providers(actor.organisation.organisationId),
})

const seen = post({
  name: 'identity.providersSeen',
  path: paths.providersSeen(':organisation'),
  access: 'member',
  may: policy.noteProviders,
  params: nothing,
  form: nothing,
  sample: {},
  act: (context, _, request) => markProvidersSeen(context, callerOf(request, ORIGIN)),
  says: said.providersSeen,
  page: list,
  location: (_, { actor }) => paths.providers(actor.organisation.organisationId),
})

export const providerRoutes: readonly Route[] = [list, add, addOne, switchOne, seen]
