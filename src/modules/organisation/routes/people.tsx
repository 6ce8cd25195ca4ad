// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { localDateOf } from '../../../kernel/dates.ts'
import { may } from '../../../kernel/policy.ts'
import { email, line, nothing } from '../../../platform/http/fields.ts'
import { get, post } from '../../../platform/http/route.ts'
import { identityPaths } from '../../identity/index.ts'
import { addColleague } from '../actions/add-colleague.ts'
import { giveRole } from '../actions/give-role.ts'
import { inviteAgain } from '../actions/invite-again.ts'
import { readPeople } from '../actions/read-people.ts'
import { peopleWithRoles } from '../domain/people.ts'
import { NewColleaguePage } from '../pages/new-colleague.tsx'
import { PeoplePage } from '../pages/people.tsx'
import { PersonPage } from '../pages/person.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { listAbsences } from '../store/absence.ts'
import { listOpenRequests } from '../store/administrator-request.ts'
import { getPerson } from '../store/person.ts'
import { listTerms } from '../store/role.ts'
import { deskOf } from './desk-of.ts'
import { onPerson, roleFields, somebody } from './fields.ts'

const crumbs = (organisation: string) => [{ label: 'Mensen en rollen', href: paths.people(organisation) }]

const people = get({
  name: 'organisation.people',
  path: paths.people(':organisation'),
  access: 'member',
  may: policy.seePeople,
  params: nothing,
  query: nothing,
  sample: {},
  load: async (tx, { now }) => ({
    people: await readPeople(tx, localDateOf(now)),
    requests: await listOpenRequests(tx),
  }),
  render: ({ people, requests }, { actor }) => ({
    title: 'Mensen en rollen',
    body: (
      <PeoplePage
        organisation={actor.organisation.organisationId}
        people={people}
        requests={requests}
        mayChange={may(actor, policy.changeRoles)}
        signInHref={identityPaths.providers(actor.organisation.organisationId)}
      />
    ),
  }),
})

const newColleague = get({
  name: 'organisation.newColleague',
  path: paths.newColleague(':organisation'),
  access: 'member',
  may: policy.changeRoles,
  params: nothing,
  query: nothing,
  sample: {},
  load: async () => undefined,
  render: (_, { actor, form, now }) => ({
    title: 'Een collega toevoegen',
    crumbs: [...crumbs(actor.organisation.organisationId), { label: 'Toevoegen' }],
    body: (
      <NewColleaguePage
        organisation={actor.organisation.organisationId}
        kind={actor.organisation.kind}
        today={localDateOf(now)}
        form={form}
      />
    ),
  }),
})

const add = post({
  name: 'organisation.addColleague',
  path: paths.newColleague(':organisation'),
  access: 'member',
  may: policy.changeRoles,
  params: nothing,
  form: z.object({ name: line(), email: email(), ...roleFields }),
  sample: {
    form: {
      name: 'Noor de Wit',
      email: 'noor@voorbeeld.example',
      role: 'ciso',
      startsOn: '24-11-2026',
      lastOn: '',
    },
  },
  act: (context, input, request) => addColleague(context, deskOf(request), input),
  location: (person, { actor }) => paths.person(actor.organisation.organisationId, person),
  says: ({ role }) => (role === 'administrator' ? said.administratorAsked : said.colleagueAdded),
  page: newColleague,
})

export const personPage = get({
  name: 'organisation.person',
  path: paths.person(':organisation', ':person'),
  access: 'member',
  may: policy.seePeople,
  params: onPerson,
  query: nothing,
  sample: somebody,
  load: async (tx, { params, now }) => {
    const today = localDateOf(now)
    const found = await getPerson(tx, params.person)
    const absences = await listAbsences(tx, today)
    const [person] = peopleWithRoles([found], await listTerms(tx, today, found.id), absences, today)
    return { person, absences: absences.filter(one => one.personId === found.id) }
  },
  render: ({ person, absences }, { actor, form, now }) => ({
    title: person?.name ?? '',
    crumbs: [...crumbs(actor.organisation.organisationId), { label: person?.name ?? '' }],
    body: person && (
      <PersonPage
        organisation={actor.organisation.organisationId}
        kind={actor.organisation.kind}
        person={person}
        absences={absences}
        mayChange={may(actor, policy.changeRoles)}
        today={localDateOf(now)}
        form={form}
      />
    ),
  }),
})

const give = post({
  name: 'organisation.giveRole',
  path: paths.giveRole(':organisation', ':person'),
  access: 'member',
  may: policy.changeRoles,
  params: onPerson,
  form: z.object(roleFields),
  sample: { ...somebody, form: { role: 'controller', startsOn: '24-11-2026', lastOn: '' } },
  act: (context, input, request) =>
    giveRole(context, deskOf(request), { ...input, personId: request.params.person }),
  location: (person, { actor }) => paths.person(actor.organisation.organisationId, person),
  says: ({ role }) => (role === 'administrator' ? said.administratorAsked : said.roleGiven),
  page: personPage,
})

const invite = post({
  name: 'organisation.inviteAgain',
  path: paths.inviteAgain(':organisation', ':person'),
  access: 'member',
  may: policy.invite,
  params: onPerson,
  form: nothing,
  sample: somebody,
  act: (context, _, request) => inviteAgain(context, deskOf(request), request.params.person),
  location: (person, { actor }) => paths.person(actor.organisation.organisationId, person),
  says: said.invitedAgain,
  page: personPage,
})

export const peopleRoutes = [people, newColleague, add, personPage, give, invite]
