// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { provinceCodes, provinces } from '../../../../content/facts/provinces.ts'
import { sizeClasses } from '../../../../content/facts/size-classes.ts'
import { localDateOf } from '../../../kernel/dates.ts'
import { isOrganisationId } from '../../../kernel/ids.ts'
import { roles } from '../../../kernel/roles.ts'
import { nothing, ticks } from '../../../platform/http/fields.ts'
import { get, post } from '../../../platform/http/route.ts'
import { decideReading, readCandidateNames, readCandidates } from '../actions/decide-reading.ts'
import { findMunicipalities } from '../domain/municipality-filter.ts'
import { MunicipalitiesPage } from '../pages/municipalities.tsx'
import { ReadingPage } from '../pages/reading.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { getOpenReading, listOpenReadings } from '../store/import.ts'
import { loadRegister } from '../store/register.ts'
import { deskOf } from './desk-of.ts'
import { dateInPath } from './fields.ts'

const filter = z.object({
  zoek: z.string().trim().max(100).catch('').default(''),
  provincie: z.string().max(10).catch('').default(''),
  grootte: z.string().max(20).catch('').default(''),
  stand: z.enum(['nu', 'niet-meer']).catch('nu').default('nu'),
  bladzijde: z.coerce.number().int().min(1).max(1_000).catch(1).default(1),
})
const pageSize = 50

const sizeLabels = new Map<string, string>(sizeClasses.map(({ code, label }) => [code, label]))

const municipalities = get({
  name: 'organisation.municipalities',
  path: paths.municipalities(':organisation'),
  access: 'member',
  may: policy.seeOrganisations,
  params: nothing,
  query: filter,
  sample: {},
  load: async tx => ({ register: await loadRegister(tx), readings: await listOpenReadings(tx) }),
  render: ({ register, readings }, { actor, query, now }) => {
    const today = localDateOf(now)
    const { zoek, provincie, grootte, stand } = query
    const filter = { name: zoek, province: provincie, sizeClass: grootte, exists: stand === 'nu' }
    const { found, current, former } = findMunicipalities(register, filter, today)
    const page = Math.min(query.bladzijde, Math.max(1, Math.ceil(found.length / pageSize)))
    const { organisationId } = actor.organisation
    return {
      title: 'Gemeenten',
      body: (
        <MunicipalitiesPage
          organisation={organisationId}
          current={current}
          former={former}
          query={query}
          found={{ page, pageSize, total: found.length }}
          lines={found.slice((page - 1) * pageSize, page * pageSize).map(one => ({
            id: one.code,
            name: one.name,
            province: provinces[one.provinceCode],
            inhabitants: one.inhabitants,
            sizeClass: one.sizeClass && sizeLabels.get(one.sizeClass),
          }))}
          provinces={provinceCodes.map(code => ({ value: code, label: provinces[code] }))}
          sizeClasses={sizeClasses.map(({ code, label }) => ({ value: code, label }))}
          readings={readings.map(one => ({
            name: one.municipalityName,
            href: paths.reading(organisationId, one.municipalityId, one.readableFrom),
          }))}
        />
      ),
    }
  },
})

const onReading = z.object({ municipality: z.string().refine(isOrganisationId), from: dateInPath() })
const sample = { params: { municipality: 'gm0788', from: '2021-01-01' } }

const readingPage = get({
  name: 'organisation.reading',
  path: paths.reading(':organisation', ':municipality', ':from'),
  access: 'member',
  may: policy.keepOrganisations,
  params: onReading,
  query: nothing,
  sample,
  load: async (tx, { params, deps, now }) => {
    const reading = await getOpenReading(tx, params.municipality, params.from)
    const origin = 'organisation.reading'
    const candidates = await readCandidates(deps.db, reading, origin, now)
    return {
      reading,
      candidates,
      people: await readCandidateNames(deps.db, reading, origin),
      register: await loadRegister(tx),
    }
  },
  render: ({ reading, candidates, people, register }, { actor, form }) => {
    const { organisationId } = actor.organisation
    const nameOf = (code: string) => register.find(one => one.code === code)?.name ?? code
    const byPerson = Map.groupBy(candidates, one => one.personId)
    return {
      title: `Wie mag ${reading.municipalityName} lezen`,
      crumbs: [
        { label: 'Gemeenten', href: paths.municipalities(organisationId) },
        { label: reading.municipalityName },
      ],
      body: (
        <ReadingPage
          organisation={organisationId}
          reading={reading}
          candidates={[...byPerson].map(([id, held]) => ({
            id,
            name: people.get(id) ?? '',
            place: held.map(one => `${roles[one.role].label} bij ${nameOf(one.organisationId)}`).join(', '),
          }))}
          form={form}
        />
      ),
    }
  },
})

const decide = post({
  name: 'organisation.decideReading',
  path: paths.reading(':organisation', ':municipality', ':from'),
  access: 'member',
  may: policy.keepOrganisations,
  params: onReading,
  form: z.object({ people: ticks(5_000) }),
  sample: { ...sample, form: { people: '' } },
  act: (context, { people }, request) => {
    const { municipality, from: readableFrom } = request.params
    return decideReading(context, deskOf(request), { municipality, readableFrom, people })
  },
  location: (_, { actor }) => paths.municipalities(actor.organisation.organisationId),
  says: said.readingDecided,
  page: readingPage,
})

export const municipalityRoutes = [municipalities, readingPage, decide]
