// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { localDateOf } from '../../../../kernel/dates.ts'
import { get, post } from '../../../../platform/http/route.ts'
import { addVisits } from '../../actions/round/add-visit.ts'
import { seeStandings } from '../../actions/see-visit.ts'
import { AddVisitPage } from '../../pages/round/add-visit.tsx'
import { provinceOf } from '../../pages/round/province.ts'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { said } from '../../said.ts'
import { findMunicipalities, type MunicipalityName, searchMunicipalities } from '../../store/municipality.ts'
import { getRound } from '../../store/round.ts'
import { listConflicts } from '../../store/visit.ts'
import { changeOf } from './coverage-change.ts'
import { inRound, sampleRound } from './params.ts'

const most = 100

/** Codes in an address: 'gm0344,gm0363'. */
const codes = () =>
  z
    .string()
    .max(4_000)
    .default('')
    .catch('')
    .transform(text => text.split(',').filter(Boolean).slice(0, most))

const search = get({
  name: 'visitation.searchMunicipality',
  path: paths.addVisit(':organisation', ':round'),
  access: 'member',
  may: policy.keepRounds,
  params: inRound,
  query: z.object({ zoek: z.string().trim().max(80).default('').catch(''), kies: codes() }),
  sample: sampleRound,
  load: async (tx, { actor, params, query, now }) => {
    const round = await getRound(tx, params.round)
    const tied = await listConflicts(tx, actor.personId)
    const isOpen = (one: MunicipalityName) => !tied.includes(one.id)
    const found = query.zoek === '' ? [] : await searchMunicipalities(tx, query.zoek, localDateOf(now))
    const chosen = await findMunicipalities(tx, query.kies, localDateOf(now))
    const visits = await seeStandings(tx, actor, round.id)
    return { round, visits, found: found.filter(isOpen), chosen: chosen.filter(isOpen) }
  },
  render: ({ round, visits, found, chosen }, { actor, query, form, now }) => {
    const { organisationId } = actor.organisation
    const inRoundNow = visits.map(visit => visit.municipality.id)
    const shown = (one: MunicipalityName) => ({
      id: one.id,
      name: one.name,
      place: one.isFictional ? 'fictieve gemeente van de demo' : provinceOf(one.provinceCode),
      isInRound: inRoundNow.includes(one.id),
    })
    const added = chosen.map(shown).filter(one => !one.isInRound)
    return {
      title: 'Gemeenten toevoegen',
      crumbs: [
        { label: 'Rondes', href: paths.rounds(organisationId) },
        { label: round.name, href: paths.round(organisationId, round.id) },
        { label: 'Gemeenten toevoegen' },
      ],
      body: (
        <AddVisitPage
          organisation={organisationId}
          round={round}
          text={query.zoek}
          form={form}
          found={found.map(shown)}
          chosen={added}
          change={added.length === 0 ? undefined : changeOf(visits, added, localDateOf(now))}
        />
      ),
    }
  },
})

const add = post({
  name: 'visitation.addVisit',
  path: paths.addVisit(':organisation', ':round'),
  access: 'member',
  may: policy.keepRounds,
  params: inRound,
  sample: { ...sampleRound, form: { municipality: 'gm9001' } },
  form: z.object({ municipality: codes() }),
  act: (context, fields, { params }) =>
    addVisits(context, { roundId: params.round, municipalities: fields.municipality }),
  location: (added, { actor, params }) => {
    const { organisationId } = actor.organisation
    const [only] = added
    return added.length === 1 && only !== undefined
      ? paths.visit(organisationId, only)
      : paths.round(organisationId, params.round)
  },
  says: said.visitAdded,
  page: search,
})

export const addVisitRoutes = [search, add]
