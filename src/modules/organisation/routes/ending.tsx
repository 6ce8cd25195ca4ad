// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { localDateOf } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/errors.ts'
import { refused } from '../../../kernel/outcome.ts'
import { problem } from '../../../kernel/problem.ts'
import { isRole, roles } from '../../../kernel/roles.ts'
import { id, nothing, ticks } from '../../../platform/http/fields.ts'
import { get, post } from '../../../platform/http/route.ts'
import { endRole } from '../actions/end-role.ts'
import { leaveOrganisation } from '../actions/leave-organisation.ts'
import { readLeaving } from '../actions/read-leaving.ts'
import { EndRolePage } from '../pages/end-role.tsx'
import { LeavePage } from '../pages/leave.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { getPerson } from '../store/person.ts'
import { listTerms } from '../store/role.ts'
import { deskOf } from './desk-of.ts'
import { endFields, endOf, onPerson, optionalId, role, somebody } from './fields.ts'

const crumbs = (organisation: string, person: { id: string; name: string }, here: string) => [
  { label: 'Mensen en rollen', href: paths.people(organisation) },
  { label: person.name, href: paths.person(organisation, person.id) },
  { label: here },
]

const onRole = z.object({ person: id(), role: role() })

const endPage = get({
  name: 'organisation.endRolePage',
  path: paths.endRole(':organisation', ':person', ':role'),
  access: 'member',
  may: policy.changeRoles,
  params: onRole,
  query: nothing,
  sample: { params: { ...somebody.params, role: 'ciso' } },
  load: async (tx, { params, now }) => {
    const person = await getPerson(tx, params.person)
    const terms = await listTerms(tx, localDateOf(now), person.id)
    if (!terms.some(term => term.role === params.role)) throw new NotFound()
    return person
  },
  render: (person, { actor, params, form, now }) => ({
    title: 'Rol beëindigen',
    crumbs: crumbs(actor.organisation.organisationId, person, roles[params.role].label),
    body: (
      <EndRolePage
        organisation={actor.organisation.organisationId}
        person={person}
        role={params.role}
        today={localDateOf(now)}
        form={form}
      />
    ),
  }),
})

const end = post({
  name: 'organisation.endRole',
  path: paths.endRole(':organisation', ':person', ':role'),
  access: 'member',
  may: policy.changeRoles,
  params: onRole,
  form: z.object(endFields),
  sample: { params: { ...somebody.params, role: 'ciso' }, form: { when: 'day', lastOn: '31-12-2026' } },
  act: async (context, input, request) => {
    const wanted = endOf(input)
    if (wanted === undefined) return refused(problem('lastOn', 'required'))
    const { person, role } = request.params
    return endRole(context, deskOf(request), { personId: person, role, end: wanted })
  },
  location: (person, { actor }) => paths.person(actor.organisation.organisationId, person),
  says: said.roleEnded,
  page: endPage,
})

const leavePage = get({
  name: 'organisation.leavePage',
  path: paths.leave(':organisation', ':person'),
  access: 'member',
  may: policy.changeRoles,
  params: onPerson,
  query: nothing,
  sample: somebody,
  load: (tx, { params, now, deps }) => readLeaving(tx, deps.transfers, params.person, localDateOf(now)),
  render: ({ person, roles: held, holdings, colleagues }, { actor, form, now }) => ({
    title: `${person.name} vertrekt`,
    crumbs: crumbs(actor.organisation.organisationId, person, 'Vertrek'),
    body: (
      <LeavePage
        organisation={actor.organisation.organisationId}
        person={person}
        holdings={holdings}
        roles={held}
        colleagues={colleagues}
        today={localDateOf(now)}
        form={form}
      />
    ),
  }),
})

const leave = post({
  name: 'organisation.leave',
  path: paths.leave(':organisation', ':person'),
  access: 'member',
  may: policy.changeRoles,
  params: onPerson,
  form: z.object({ ...endFields, toPerson: optionalId(), roles: ticks(20) }),
  sample: { ...somebody, form: { when: 'day', lastOn: '31-12-2026', toPerson: '', roles: 'ciso' } },
  act: async (context, input, request) => {
    const wanted = endOf(input)
    if (wanted === undefined) return refused(problem('lastOn', 'required'))
    const parts = { desk: deskOf(request), transfers: request.deps.transfers }
    const { person: personId } = request.params
    const handedOn = input.roles.filter(isRole)
    return leaveOrganisation(context, parts, {
      personId,
      toPerson: input.toPerson,
      roles: handedOn,
      end: wanted,
    })
  },
  location: (_, { actor }) => paths.people(actor.organisation.organisationId),
  says: said.left,
  page: leavePage,
})

export const endingRoutes = [endPage, end, leavePage, leave]
