// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { localDateOf } from '../../../../kernel/dates.ts'
import type { PersonId } from '../../../../kernel/ids.ts'
import { isRole, type Role } from '../../../../kernel/roles.ts'
import { email, line, nothing, optionalLine, version } from '../../../../platform/http/fields.ts'
import { get, post } from '../../../../platform/http/route.ts'
import { inviteColleague } from '../../actions/invitation/invite-colleague.ts'
import { nameDelegation } from '../../actions/invitation/name-delegation.ts'
import type { DelegateChoice, DelegationChoices } from '../../domain/delegation.ts'
import { delegationRoles } from '../../domain/handover-documents.ts'
import { ColleaguePage } from '../../pages/invitation/colleague.tsx'
import { DelegationPage } from '../../pages/invitation/delegation.tsx'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { said } from '../../said.ts'
import { listColleagues } from '../../store/colleague.ts'
import { listDelegates } from '../../store/delegation.ts'
import { getParticipation } from '../../store/participation.ts'
import { ofVisit, sampleVisit } from '../round/params.ts'
import { participationCrumbs } from './crumbs.ts'
import { doorBy } from './keeper.ts'

const delegationPage = get({
  name: 'visitation.delegationPage',
  path: paths.delegation(':organisation', ':visit'),
  access: 'member',
  may: policy.nameDelegation,
  params: ofVisit,
  query: nothing,
  sample: sampleVisit,
  load: async (tx, { params, now }) => ({
    participation: await getParticipation(tx, params.visit),
    colleagues: await listColleagues(tx, localDateOf(now)),
    delegates: await listDelegates(tx, params.visit),
  }),
  render: ({ participation, colleagues, delegates }, { form }) => ({
    title: 'Afvaardiging',
    crumbs: participationCrumbs(participation, 'Afvaardiging'),
    body: (
      <DelegationPage
        participation={participation}
        colleagues={colleagues}
        delegates={delegates}
        form={form}
      />
    ),
  }),
})

const fieldsOf = Object.fromEntries(
  delegationRoles.flatMap(role => [
    [`who-${role}`, optionalLine(40)],
    [`name-${role}`, optionalLine(120)],
    [`email-${role}`, z.union([z.literal(''), email()]).default('')],
  ]),
)

/** What was chosen for each role; nothing chosen leaves the role out. */
function choicesOf(fields: Readonly<Record<string, unknown>>): DelegationChoices {
  const text = (name: string) => String(fields[name] ?? '')
  const choiceOf = (role: string): DelegateChoice | undefined => {
    const who = text(`who-${role}`)
    if (who === '') return undefined
    if (who === 'absent') return { kind: 'absent' }
    if (who !== 'new') return { kind: 'colleague', personId: who as PersonId }
    return { kind: 'new', name: text(`name-${role}`), email: text(`email-${role}`) || null }
  }
  return Object.fromEntries(
    delegationRoles.flatMap(role => {
      const chosen = choiceOf(role)
      return chosen === undefined ? [] : [[role, chosen]]
    }),
  )
}

const delegation = post({
  name: 'visitation.delegation',
  path: paths.delegation(':organisation', ':visit'),
  access: 'member',
  may: policy.nameDelegation,
  params: ofVisit,
  sample: {
    ...sampleVisit,
    form: { ...Object.fromEntries(delegationRoles.map(role => [`who-${role}`, 'absent'])), version: '1' },
  },
  form: z.object({ ...fieldsOf, coordinator: optionalLine(40), version: version() }),
  act: (context, fields, request) =>
    nameDelegation(
      context,
      {
        visitId: request.params.visit,
        version: Number(fields.version),
        choices: choicesOf(fields),
        coordinator: String(fields.coordinator) || undefined,
      },
      doorBy(request, context.actor.personId),
    ),
  location: (visit, { actor }) => paths.participation(actor.organisation.organisationId, visit),
  says: said.delegationNamed,
  page: delegationPage,
})

const colleaguePage = get({
  name: 'visitation.colleaguePage',
  path: paths.colleague(':organisation', ':visit'),
  access: 'member',
  may: policy.inviteColleague,
  params: ofVisit,
  query: nothing,
  sample: sampleVisit,
  load: async (tx, { params, now }) => ({
    participation: await getParticipation(tx, params.visit),
    colleagues: await listColleagues(tx, localDateOf(now)),
  }),
  render: ({ participation, colleagues }, { form }) => ({
    title: 'Collega uitnodigen',
    crumbs: participationCrumbs(participation, 'Collega uitnodigen'),
    body: <ColleaguePage participation={participation} colleagues={colleagues} form={form} />,
  }),
})

const colleague = post({
  name: 'visitation.colleague',
  path: paths.colleague(':organisation', ':visit'),
  access: 'member',
  may: policy.inviteColleague,
  params: ofVisit,
  sample: {
    ...sampleVisit,
    form: { name: 'L. Peters', email: 'l.peters@voorbeeld.example', role: 'controller' },
  },
  form: z.object({
    name: line(120),
    email: email(),
    role: z
      .string()
      .max(40)
      .refine(isRole)
      .transform(role => role as Role),
  }),
  act: (context, fields, request) =>
    inviteColleague(
      context,
      { ...fields, visitId: request.params.visit },
      doorBy(request, context.actor.personId),
    ),
  location: (_, { actor, params }) => paths.colleague(actor.organisation.organisationId, params.visit),
  says: said.colleagueAsked,
  page: colleaguePage,
})

export const delegationRoutes = [delegationPage, delegation, colleaguePage, colleague]
