// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { choice, id, nothing } from '../../../platform/http/fields.ts'
import { get, post } from '../../../platform/http/route.ts'
import { decideRequest } from '../actions/decide-request.ts'
import { decisionProblems } from '../domain/administrator-request.ts'
import { RequestPage } from '../pages/request.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { getRequest } from '../store/administrator-request.ts'
import { deskOf } from './desk-of.ts'

export const answerForm = z.object({ answer: choice(['yes', 'no']) })
const onRequest = z.object({ request: id() })

const requestPage = get({
  name: 'organisation.request',
  path: paths.request(':organisation', ':request'),
  access: 'member',
  may: policy.seePeople,
  params: onRequest,
  query: nothing,
  sample: {},
  load: (tx, { params }) => getRequest(tx, params.request),
  render: (request, { actor, form, deps }) => {
    const { organisationId } = actor.organisation
    const [closed] = decisionProblems(request, actor.personId, true).map(one =>
      one.code === 'platformDecides' && actor.organisation.kind === 'platform'
        ? { ...one, code: 'hostDecides' }
        : one,
    )
    return {
      title: 'Een beheerder bevestigen',
      crumbs: [
        { label: 'Mensen en rollen', href: paths.people(organisationId) },
        { label: 'Beheerder bevestigen' },
      ],
      body: (
        <RequestPage
          title={`${request.personName} beheerder maken?`}
          sentence={`Van ${actor.organisation.name}.`}
          request={request}
          outcome={request.outcome}
          closedReason={closed && deps.problemText(closed)}
          action={paths.request(organisationId, request.id)}
          backHref={paths.people(organisationId)}
          form={form}
        />
      ),
    }
  },
})

const decide = post({
  name: 'organisation.decideRequest',
  path: paths.request(':organisation', ':request'),
  access: 'member',
  may: policy.decideRequest,
  params: onRequest,
  form: answerForm,
  sample: { form: { answer: 'no' } },
  act: (context, { answer }, request) =>
    decideRequest(context, deskOf(request), {
      requestId: request.params.request,
      isGiven: answer === 'yes',
    }),
  location: (_, { actor }) => paths.people(actor.organisation.organisationId),
  says: ({ answer }) => (answer === 'yes' ? said.requestGiven : said.requestRefused),
  page: requestPage,
})

export const requestRoutes = [requestPage, decide]
