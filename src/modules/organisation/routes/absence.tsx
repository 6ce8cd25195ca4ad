// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { type LocalDate, localDateOf } from '../../../kernel/dates.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import { may } from '../../../kernel/policy.ts'
import { isRole, type Role } from '../../../kernel/roles.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { date, id, nothing, tick, ticks } from '../../../platform/http/fields.ts'
import { get, post } from '../../../platform/http/route.ts'
import { emergencyPaths, emergencyPolicy } from '../../emergency/index.ts'
import { readPeople } from '../actions/read-people.ts'
import { recordAbsence } from '../actions/record-absence.ts'
import { removeAbsence } from '../actions/remove-absence.ts'
import type { AbsenceDraft } from '../domain/absence.ts'
import { presentOn } from '../domain/people.ts'
import { AbsencePage } from '../pages/absence.tsx'
import { ColleaguesPage } from '../pages/colleagues.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { listAbsences } from '../store/absence.ts'
import { getPerson } from '../store/person.ts'
import { onPerson, optionalId, somebody } from './fields.ts'
import { personPage } from './people.tsx'

const absenceForm = z.object({
  fromOn: date(),
  untilOn: date(),
  standIn: optionalId(),
  roles: ticks(20),
  takesNamed: tick(),
})
const absenceSample = {
  form: { fromOn: '1-12-2026', untilOn: '31-12-2026', standIn: '', roles: 'ciso', takesNamed: 'ja' },
}
const onAbsence = z.object({ person: id(), absence: id() })

const draftOf = (personId: string, input: z.infer<typeof absenceForm>): AbsenceDraft => ({
  personId: personId as PersonId,
  standInId: input.standIn as PersonId | null,
  roles: input.standIn === null ? [] : input.roles.filter((text): text is Role => isRole(text)),
  takesNamed: input.standIn !== null && input.takesNamed,
  fromOn: input.fromOn,
  untilOn: input.untilOn,
})

const saidOf = ({ standIn }: { readonly standIn: string | null }) =>
  standIn === null ? said.absenceKept : said.absenceCovered

/** The person's roles, and the colleagues who may stand in. */
async function loadChoices(tx: Tx, person: string, today: LocalDate) {
  const all = await readPeople(tx, today)
  const held = all.find(one => one.id === person)?.terms.filter(term => !term.isReadOnly) ?? []
  return {
    heldRoles: [...new Set(held.map(term => term.role))],
    colleagues: presentOn(all, today).filter(
      one => one.id !== person && one.terms.some(term => !term.isReadOnly),
    ),
  }
}

const colleagues = get({
  name: 'organisation.colleagues',
  path: paths.colleagues(':organisation'),
  access: 'member',
  may: policy.seeColleagues,
  params: nothing,
  query: nothing,
  sample: {},
  load: async (tx, { actor, now }) => {
    const today = localDateOf(now)
    const absences = await listAbsences(tx, today)
    return {
      people: presentOn(await readPeople(tx, today), today),
      own: absences.filter(one => one.personId === actor.personId),
    }
  },
  render: ({ people, own }, { actor, form }) => ({
    title: 'Mijn organisatie',
    body: (
      <ColleaguesPage
        organisation={{ ...actor.organisation, id: actor.organisation.organisationId }}
        people={people}
        own={own}
        mayKeep={may(actor, policy.seePeople)}
        isEmergency={actor.organisation.emergency !== undefined}
        emergencyHref={
          may(actor, emergencyPolicy.seeUses)
            ? emergencyPaths.uses(actor.organisation.organisationId)
            : undefined
        }
        form={form}
      />
    ),
  }),
})

const ownAbsence = get({
  name: 'organisation.ownAbsence',
  path: paths.ownAbsence(':organisation'),
  access: 'member',
  may: policy.recordOwnAbsence,
  params: nothing,
  query: nothing,
  sample: {},
  load: (tx, { actor, now }) => loadChoices(tx, actor.personId, localDateOf(now)),
  render: (choices, { actor, form, now }) => {
    const { organisationId } = actor.organisation
    return {
      title: 'Melden dat u weg bent',
      crumbs: [{ label: 'Mijn organisatie', href: paths.colleagues(organisationId) }, { label: 'Afwezig' }],
      body: (
        <AbsencePage
          title="Melden dat u weg bent"
          action={paths.ownAbsence(organisationId)}
          backHref={paths.colleagues(organisationId)}
          {...choices}
          today={localDateOf(now)}
          form={form}
        />
      ),
    }
  },
})

const recordOwn = post({
  name: 'organisation.recordOwnAbsence',
  path: paths.ownAbsence(':organisation'),
  access: 'member',
  may: policy.recordOwnAbsence,
  params: nothing,
  form: absenceForm,
  sample: absenceSample,
  act: (context, input, { actor }) => recordAbsence(context, draftOf(actor.personId, input)),
  location: (_, { actor }) => paths.colleagues(actor.organisation.organisationId),
  says: saidOf,
  page: ownAbsence,
})

const endOwn = post({
  name: 'organisation.endOwnAbsence',
  path: paths.endOwnAbsence(':organisation', ':absence'),
  access: 'member',
  may: policy.recordOwnAbsence,
  params: z.object({ absence: id() }),
  form: nothing,
  sample: {},
  act: (context, _, { actor, params }) =>
    removeAbsence(context, { personId: actor.personId, absenceId: params.absence }),
  location: (_, { actor }) => paths.colleagues(actor.organisation.organisationId),
  says: said.absenceGone,
  page: colleagues,
})

const absencePage = get({
  name: 'organisation.absencePage',
  path: paths.absence(':organisation', ':person'),
  access: 'member',
  may: policy.recordAbsence,
  params: onPerson,
  query: nothing,
  sample: somebody,
  load: async (tx, { params, now }) => {
    const person = await getPerson(tx, params.person)
    return { person, choices: await loadChoices(tx, person.id, localDateOf(now)) }
  },
  render: ({ person, choices }, { actor, form, now }) => {
    const { organisationId } = actor.organisation
    return {
      title: `Afwezigheid van ${person.name}`,
      crumbs: [
        { label: 'Mensen en rollen', href: paths.people(organisationId) },
        { label: person.name, href: paths.person(organisationId, person.id) },
        { label: 'Afwezigheid' },
      ],
      body: (
        <AbsencePage
          title={`Afwezigheid van ${person.name}`}
          action={paths.absence(organisationId, person.id)}
          backHref={paths.person(organisationId, person.id)}
          {...choices}
          today={localDateOf(now)}
          form={form}
        />
      ),
    }
  },
})

const record = post({
  name: 'organisation.recordAbsence',
  path: paths.absence(':organisation', ':person'),
  access: 'member',
  may: policy.recordAbsence,
  params: onPerson,
  form: absenceForm,
  sample: { ...somebody, ...absenceSample },
  act: (context, input, { params }) => recordAbsence(context, draftOf(params.person, input)),
  location: (_, { actor, params }) => paths.person(actor.organisation.organisationId, params.person),
  says: saidOf,
  page: absencePage,
})

const end = post({
  name: 'organisation.endAbsence',
  path: paths.endAbsence(':organisation', ':person', ':absence'),
  access: 'member',
  may: policy.recordAbsence,
  params: onAbsence,
  form: nothing,
  sample: somebody,
  act: (context, _, { params }) =>
    removeAbsence(context, { personId: params.person, absenceId: params.absence }),
  location: (person, { actor }) => paths.person(actor.organisation.organisationId, person),
  says: said.absenceGone,
  page: personPage,
})

export const absenceRoutes = [colleagues, ownAbsence, recordOwn, endOwn, absencePage, record, end]
