// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { localDateOf } from '../../../kernel/dates.ts'
import { isRole, type Role } from '../../../kernel/roles.ts'
import { choice, id, nothing, prose } from '../../../platform/http/fields.ts'
import { get, post } from '../../../platform/http/route.ts'
import { askEmergency } from '../actions/ask-emergency.ts'
import { decideEmergency } from '../actions/decide-emergency.ts'
import { stopEmergency } from '../actions/stop-emergency.ts'
import { approvalProblems, enderOf, stateOf } from '../domain/emergency.ts'
import { AskPage, ChooseOwnerPage } from '../pages/ask.tsx'
import { RequestPage } from '../pages/request.tsx'
import { RequestsPage } from '../pages/requests.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { findOwner, listOwners } from '../store/organisation.ts'
import { listHolders } from '../store/people.ts'
import { getRequest, listRequests } from '../store/request.ts'

const crumbs = (organisation: string, label: string) => [
  { label: 'Noodtoegang', href: paths.requests(organisation) },
  { label },
]

const requests = get({
  name: 'emergency.requests',
  path: paths.requests(':organisation'),
  access: 'member',
  may: policy.seeRequests,
  params: nothing,
  query: nothing,
  sample: {},
  load: tx => listRequests(tx),
  render: (all, { actor, now }) => ({
    title: 'Noodtoegang',
    body: (
      <RequestsPage
        organisation={actor.organisation.organisationId}
        requests={all.map(request => ({ ...request, state: stateOf(request, now) }))}
      />
    ),
  }),
})

const askPage = get({
  name: 'emergency.askPage',
  path: paths.ask(':organisation'),
  access: 'member',
  may: policy.ask,
  params: nothing,
  query: z.object({ bij: z.string().max(40).optional().catch(undefined) }),
  sample: {},
  load: async (tx, { query, now }) => {
    const owner = query.bij === undefined ? undefined : await findOwner(tx, query.bij)
    return owner ? { owner } : { owners: await listOwners(tx, localDateOf(now)) }
  },
  render: ({ owner, owners = [] }, { actor, form }) => {
    const { organisationId } = actor.organisation
    return {
      title: 'Noodtoegang vragen',
      crumbs: crumbs(organisationId, 'Vragen'),
      body: owner ? (
        <AskPage organisation={organisationId} owner={owner} form={form} />
      ) : (
        <ChooseOwnerPage organisation={organisationId} owners={owners} />
      ),
    }
  },
})

const role = () =>
  z.string().transform((text, context): Role => {
    if (isRole(text)) return text
    context.addIssue({ code: 'custom', params: { code: text === '' ? 'required' : 'invalid' } })
    return z.NEVER
  })

const ask = post({
  name: 'emergency.ask',
  path: paths.ask(':organisation'),
  access: 'member',
  may: policy.ask,
  params: nothing,
  form: z.object({ role: role(), reason: prose(2_000), neededFor: prose(2_000) }),
  sample: { form: { role: 'ciso', reason: 'Storing.', neededFor: 'Kijken of het werkt.' } },
  act: (context, input, { url }) =>
    askEmergency(context, { ...input, owner: url.searchParams.get('bij') ?? '' }),
  location: (request, { actor }) => paths.request(actor.organisation.organisationId, request),
  says: said.asked,
  page: askPage,
})

const onRequest = z.object({ emergency: id() })

const requestPage = get({
  name: 'emergency.request',
  path: paths.request(':organisation', ':emergency'),
  access: 'member',
  may: policy.seeRequests,
  params: onRequest,
  query: nothing,
  sample: {},
  load: async (tx, { params, now }) => ({
    request: await getRequest(tx, params.emergency),
    administrators: await listHolders(tx, ['administrator'], localDateOf(now)),
  }),
  render: ({ request, administrators }, { actor, form, now, deps }) => {
    const { organisationId } = actor.organisation
    const [closed] = approvalProblems(request, actor.personId, administrators, now)
    return {
      title: `Noodtoegang bij ${request.ownerName}`,
      crumbs: crumbs(organisationId, request.ownerName),
      body: (
        <RequestPage
          organisation={organisationId}
          request={request}
          state={stateOf(request, now)}
          isAsker={actor.personId === request.askedBy}
          mayStop={enderOf(request, actor.personId) !== undefined}
          closedReason={closed && deps.problemText(closed)}
          form={form}
        />
      ),
    }
  },
})

const decide = post({
  name: 'emergency.decide',
  path: paths.request(':organisation', ':emergency'),
  access: 'member',
  may: policy.decide,
  params: onRequest,
  form: z.object({ answer: choice(['yes', 'no']) }),
  sample: { form: { answer: 'no' } },
  act: (context, { answer }, { params }) =>
    decideEmergency(context, { requestId: params.emergency, isApproved: answer === 'yes' }),
  location: (request, { actor }) => paths.request(actor.organisation.organisationId, request),
  says: ({ answer }) => (answer === 'yes' ? said.approved : said.rejected),
  page: requestPage,
})

const stop = post({
  name: 'emergency.stop',
  path: paths.stop(':organisation', ':emergency'),
  access: 'member',
  may: policy.stop,
  params: onRequest,
  form: nothing,
  sample: {},
  act: (context, _, { params }) => stopEmergency(context, params.emergency),
  location: (request, { actor }) => paths.request(actor.organisation.organisationId, request),
  says: said.stopped,
  page: requestPage,
})

export const platformRoutes = [requests, askPage, ask, requestPage, decide, stop]
