// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { localDateOf } from '../../../../kernel/dates.ts'
import { refused } from '../../../../kernel/outcome.ts'
import { problem } from '../../../../kernel/problem.ts'
import {
  choice,
  email,
  nothing,
  optionalLine,
  optionalProse,
  version,
} from '../../../../platform/http/fields.ts'
import { get, post } from '../../../../platform/http/route.ts'
import { acceptInvitation, type CoordinatorChoice } from '../../actions/invitation/accept-invitation.ts'
import { refuseInvitation } from '../../actions/invitation/refuse-invitation.ts'
import { AcceptPage } from '../../pages/invitation/accept.tsx'
import { RefusePage } from '../../pages/invitation/refuse.tsx'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { said } from '../../said.ts'
import { listColleagues } from '../../store/colleague.ts'
import { getParticipation } from '../../store/participation.ts'
import { ofVisit, sampleVisit } from '../round/params.ts'
import { participationCrumbs } from './crumbs.ts'
import { doorBy } from './keeper.ts'

const answering = { access: 'member', may: policy.answerInvitation, params: ofVisit } as const
const accepting = { ...answering, may: policy.acceptInvitation } as const

const acceptPage = get({
  ...accepting,
  name: 'visitation.acceptPage',
  path: paths.accept(':organisation', ':visit'),
  query: nothing,
  sample: sampleVisit,
  load: async (tx, { params, now }) => ({
    participation: await getParticipation(tx, params.visit),
    colleagues: await listColleagues(tx, localDateOf(now)),
  }),
  render: ({ participation, colleagues }, { actor, form }) => ({
    title: 'Uitnodiging aannemen',
    crumbs: participationCrumbs(participation, 'Aannemen'),
    body: (
      <AcceptPage participation={participation} colleagues={colleagues} self={actor.personId} form={form} />
    ),
  }),
})

const acceptFields = z.object({
  coordinator: choice(['self', 'colleague', 'new']),
  colleague: optionalLine(40),
  name: optionalLine(120),
  email: z.union([z.literal(''), email()]).default(''),
  version: version(),
})

const accept = post({
  ...accepting,
  name: 'visitation.accept',
  path: paths.accept(':organisation', ':visit'),
  sample: { ...sampleVisit, form: { coordinator: 'self', version: '1' } },
  form: acceptFields,
  async act(context, fields, request) {
    const coordinator = choiceOf(fields)
    if (coordinator === undefined)
      return refused(
        ...(['name', 'email'] as const)
          .filter(field => fields[field] === '')
          .map(field => problem(field, 'required')),
      )
    const input = { visitId: request.params.visit, version: fields.version, coordinator }
    return acceptInvitation(context, input, doorBy(request, context.actor.personId))
  },
  location: (visit, { actor }) => paths.participation(actor.organisation.organisationId, visit),
  says: said.accepted,
  page: acceptPage,
})

function choiceOf(fields: z.infer<typeof acceptFields>): CoordinatorChoice | undefined {
  if (fields.coordinator === 'self') return { kind: 'self' }
  if (fields.coordinator === 'colleague') return { kind: 'colleague', personId: fields.colleague }
  const { name, email } = fields
  return name === '' || email === '' ? undefined : { kind: 'new', name, email }
}

const refusePage = get({
  ...answering,
  name: 'visitation.refusePage',
  path: paths.refuse(':organisation', ':visit'),
  query: nothing,
  sample: sampleVisit,
  load: (tx, { params }) => getParticipation(tx, params.visit),
  render: (participation, { form }) => ({
    title: 'Afzien van het bezoek',
    crumbs: participationCrumbs(participation, 'Afzien'),
    body: <RefusePage participation={participation} form={form} />,
  }),
})

const refuse = post({
  ...answering,
  name: 'visitation.refuse',
  path: paths.refuse(':organisation', ':visit'),
  sample: { ...sampleVisit, form: { reason: '', version: '1' } },
  form: z.object({ reason: optionalProse(2_000), version: version() }),
  act: (context, fields, { params }) => refuseInvitation(context, { ...fields, visitId: params.visit }),
  location: (visit, { actor }) => paths.participation(actor.organisation.organisationId, visit),
  says: said.refused,
  page: refusePage,
})

export const answerRoutes = [acceptPage, accept, refusePage, refuse]
