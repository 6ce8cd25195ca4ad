// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { tooiUri } from '../../../../content/facts/municipalities.ts'
import { provinces } from '../../../../content/facts/provinces.ts'
import { sizeClasses } from '../../../../content/facts/size-classes.ts'
import { type LocalDate, localDateOf } from '../../../kernel/dates.ts'
import { isOrganisationId, type OrganisationId } from '../../../kernel/ids.ts'
import { choice, email, line, nothing } from '../../../platform/http/fields.ts'
import { get, post } from '../../../platform/http/route.ts'
import { emergencyPaths } from '../../emergency/index.ts'
import { addableKinds, addOrganisation, appointAdministrator } from '../actions/add-organisation.ts'
import { readAccounts } from '../actions/read-people.ts'
import { presentOn } from '../domain/people.ts'
import { predecessorsOf, type Register, sizeClassOf } from '../domain/register.ts'
import { NewOrganisationPage } from '../pages/new-organisation.tsx'
import { type MunicipalityFacts, OrganisationPage } from '../pages/organisation.tsx'
import { OrganisationsPage } from '../pages/organisations.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { existsOnDay, getOrganisation, listOtherOrganisations } from '../store/organisation.ts'
import { loadRegister } from '../store/register.ts'
import { deskOf } from './desk-of.ts'

const code = () =>
  z
    .string()
    .trim()
    .transform((text, context): OrganisationId => {
      if (isOrganisationId(text)) return text
      context.addIssue({ code: 'custom', params: { code: text === '' ? 'required' : 'organisationCode' } })
      return z.NEVER
    })

const organisations = get({
  name: 'organisation.organisations',
  path: paths.organisations(':organisation'),
  access: 'member',
  may: policy.seeOrganisations,
  params: nothing,
  query: nothing,
  sample: {},
  load: tx => listOtherOrganisations(tx),
  render: (organisations, { actor }) => ({
    title: 'Organisaties',
    body: (
      <OrganisationsPage organisation={actor.organisation.organisationId} organisations={organisations} />
    ),
  }),
})

const newOrganisation = get({
  name: 'organisation.newOrganisation',
  path: paths.newOrganisation(':organisation'),
  access: 'member',
  may: policy.keepOrganisations,
  params: nothing,
  query: nothing,
  sample: {},
  load: async () => undefined,
  render: (_, { actor, form }) => ({
    title: 'Een organisatie toevoegen',
    crumbs: [
      { label: 'Organisaties', href: paths.organisations(actor.organisation.organisationId) },
      { label: 'Toevoegen' },
    ],
    body: (
      <NewOrganisationPage
        organisation={actor.organisation.organisationId}
        kinds={addableKinds}
        form={form}
      />
    ),
  }),
})

const administrator = { administratorName: line(), email: email() }
const administratorSample = { administratorName: 'Noor de Wit', email: 'noor@voorbeeld.example' }

const add = post({
  name: 'organisation.addOrganisation',
  path: paths.newOrganisation(':organisation'),
  access: 'member',
  may: policy.keepOrganisations,
  params: nothing,
  form: z.object({ id: code(), kind: choice(addableKinds), name: line(), ...administrator }),
  sample: {
    form: { id: 'leverancier-een', kind: 'supplier', name: 'Leverancier Een', ...administratorSample },
  },
  act: (context, input, request) => addOrganisation(context, deskOf(request), input),
  location: (id, { actor }) => paths.organisation(actor.organisation.organisationId, id),
  says: said.organisationAdded,
  page: newOrganisation,
})

const onOrganisation = z.object({ id: z.string().refine(isOrganisationId) })
const sample = { params: { id: 'beheer' } }

const organisation = get({
  name: 'organisation.organisation',
  path: paths.organisation(':organisation', ':id'),
  access: 'member',
  may: policy.seeOrganisations,
  params: onOrganisation,
  query: nothing,
  sample,
  load: async (tx, { params, now, deps }) => {
    const today = localDateOf(now)
    const shown = await getOrganisation(tx, params.id)
    const accounts = await readAccounts(deps.db, shown.id, today, 'organisation.organisation')
    const people = presentOn(accounts, today)
    const facts = shown.kind === 'municipality' ? factsOf(await loadRegister(tx), shown.id, today) : undefined
    return { shown, people, facts }
  },
  render: ({ shown, people, facts }, { actor, form, now }) => ({
    title: shown.name,
    crumbs: [
      { label: 'Organisaties', href: paths.organisations(actor.organisation.organisationId) },
      { label: shown.name },
    ],
    body: (
      <OrganisationPage
        organisation={actor.organisation.organisationId}
        shown={{ ...shown, exists: existsOnDay(shown, localDateOf(now)) }}
        facts={facts}
        administrators={people
          .filter(({ terms }) => terms.some(term => term.role === 'administrator' && !term.isReadOnly))
          .map(({ name }) => name)}
        people={people.length}
        emergencyHref={
          shown.kind === 'platform'
            ? undefined
            : emergencyPaths.ask(actor.organisation.organisationId, shown.id)
        }
        form={form}
      />
    ),
  }),
})

const appoint = post({
  name: 'organisation.appointAdministrator',
  path: paths.organisation(':organisation', ':id'),
  access: 'member',
  may: policy.keepOrganisations,
  params: onOrganisation,
  form: z.object(administrator),
  sample: { ...sample, form: administratorSample },
  act: (context, { administratorName: name, email }, request) =>
    appointAdministrator(context, deskOf(request), { organisation: request.params.id, name, email }),
  location: (id, { actor }) => paths.organisation(actor.organisation.organisationId, id),
  says: said.administratorAppointed,
  page: organisation,
})

function factsOf(register: Register, id: OrganisationId, today: LocalDate): MunicipalityFacts | undefined {
  const entry = register.find(one => one.code === id)
  if (!entry) return undefined
  const nameOf = (other: OrganisationId) => register.find(one => one.code === other)?.name ?? other
  const inhabitants = entry.inhabitants.at(-1)
  const size = inhabitants && sizeClassOf(inhabitants.count)
  return {
    province: provinces[entry.provinceCode],
    inhabitants,
    sizeClass: sizeClasses.find(one => one.code === size)?.label,
    formerNames: entry.formerNames ?? [],
    successors: entry.successors.map(next => ({ id: next.code, name: nameOf(next.code), on: next.on })),
    predecessors: predecessorsOf(register, id, today).map(older => ({
      id: older.code,
      name: nameOf(older.code),
      on: older.endedOn,
    })),
    tooiUri: tooiUri(id),
  }
}

export const organisationRoutes = [organisations, newOrganisation, add, organisation, appoint]
