// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { NotFound } from '../../../kernel/errors.ts'
import { findHandover } from '../../../platform/handover/store.ts'
import { id, nothing } from '../../../platform/http/fields.ts'
import { get, post } from '../../../platform/http/route.ts'
import { decideReferral } from '../actions/decide-referral.ts'
import type { ReferralAnswer, ReferralDocument } from '../domain/referral.ts'
import { RequestPage } from '../pages/request.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { answerForm } from './request.tsx'

const onReferral = z.object({ request: id() })

const referralPage = get({
  name: 'organisation.referral',
  path: paths.referral(':organisation', ':request'),
  access: 'member',
  may: policy.seeOrganisations,
  params: onReferral,
  query: nothing,
  sample: {},
  load: async (tx, { params }) => {
    const subjectId = params.request
    const request = await findHandover<ReferralDocument>(tx, {
      kind: 'organisation.administratorRequest',
      subjectId,
    })
    if (!request) throw new NotFound()
    const answer = await findHandover<ReferralAnswer>(tx, {
      kind: 'organisation.administratorAnswer',
      subjectId,
    })
    return { request, answer }
  },
  render: ({ request, answer }, { actor, params, form, deps }) => {
    const { organisationId } = actor.organisation
    const { person, personName, askedBy, organisationName } = request.document
    const isInvolved = [person, askedBy].includes(actor.personId)
    return {
      title: 'Een tweede beheerder bevestigen',
      crumbs: [
        { label: 'Organisaties', href: paths.organisations(organisationId) },
        { label: 'Tweede beheerder' },
      ],
      body: (
        <RequestPage
          title={`${personName} beheerder maken van ${organisationName}?`}
          sentence={`${organisationName} heeft één beheerder. Daarom vraagt die u om de tweede te bevestigen. Neem zo nodig contact op.`}
          request={{ ...request.document, askedAt: request.createdAt }}
          outcome={answer ? (answer.document.isGiven ? 'given' : 'refused') : null}
          closedReason={isInvolved ? deps.problemText({ field: '', code: 'secondPersonNeeded' }) : undefined}
          action={paths.referral(organisationId, params.request)}
          backHref={paths.organisations(organisationId)}
          form={form}
        />
      ),
    }
  },
})

const decide = post({
  name: 'organisation.decideReferral',
  path: paths.referral(':organisation', ':request'),
  access: 'member',
  may: policy.keepOrganisations,
  params: onReferral,
  form: answerForm,
  sample: { form: { answer: 'no' } },
  act: (context, { answer }, { params }) =>
    decideReferral(context, { requestId: params.request, isGiven: answer === 'yes' }),
  location: (_, { actor }) => paths.organisations(actor.organisation.organisationId),
  says: ({ answer }) => (answer === 'yes' ? said.requestGiven : said.requestRefused),
  page: referralPage,
})

export const referralRoutes = [referralPage, decide]
