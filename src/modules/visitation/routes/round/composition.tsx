// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import { roles } from '../../../../kernel/roles.ts'
import { listVersions } from '../../../../platform/history/history.ts'
import { nothing, version } from '../../../../platform/http/fields.ts'
import { get, post } from '../../../../platform/http/route.ts'
import { restoreComposition, setComposition } from '../../actions/round/set-composition.ts'
import { compositionSubject, seatRoles, seatsIn } from '../../domain/composition.ts'
import type { Round } from '../../domain/round.ts'
import { CompositionPage } from '../../pages/round/composition.tsx'
import { TextHistoryPage } from '../../pages/self-image/history.tsx'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { said } from '../../said.ts'
import { listCommittee } from '../../store/committee.ts'
import { countAfterLeaving, getComposition } from '../../store/composition.ts'
import { getRound } from '../../store/round.ts'
import { compositionFields } from './composition-fields.ts'
import { inRound, sampleRound } from './params.ts'

const keeping = { access: 'member', may: policy.keepRounds, params: inRound } as const

const crumbs = (organisation: string, round: Round, ...labels: string[]) => [
  { label: 'Rondes', href: paths.rounds(organisation) },
  { label: round.name, href: paths.round(organisation, round.id) },
  ...labels.map(label => ({ label })),
]

const page = get({
  ...keeping,
  name: 'visitation.composition',
  path: paths.composition(':organisation', ':round'),
  query: nothing,
  sample: sampleRound,
  load: async (tx, { params, now }) => {
    const round = await getRound(tx, params.round)
    const committee = await listCommittee(tx, now)
    const composition = await getComposition(tx, round.id)
    const gone = composition.seats.filter(one => !committee.some(({ id }) => id === one.person))
    const mayBeSeated = committee.filter(one => seatRoles.some(role => one.roles.includes(role)))
    const people = [...mayBeSeated, ...gone.map(one => ({ id: one.person, name: one.name, roles: [] }))]
    return { round, composition, people, afterLeaving: await countAfterLeaving(tx, round.id) }
  },
  render: (data, { actor, form }) => {
    const { organisationId } = actor.organisation
    return {
      title: `De commissie van ${data.round.name}`,
      crumbs: crumbs(organisationId, data.round, 'Commissie'),
      body: <CompositionPage {...data} organisation={organisationId} form={form} />,
    }
  },
})

const set = post({
  ...keeping,
  name: 'visitation.setComposition',
  path: paths.composition(':organisation', ':round'),
  sample: { ...sampleRound, form: { version: '0' } },
  form: compositionFields,
  act: (context, fields, { params }) => setComposition(context, { roundId: params.round, ...fields }),
  location: (round, { actor }) => paths.composition(actor.organisation.organisationId, round),
  says: said.roundComposed,
  page,
})

const history = get({
  ...keeping,
  name: 'visitation.compositionHistory',
  path: paths.compositionHistory(':organisation', ':round'),
  query: nothing,
  sample: sampleRound,
  load: async (tx, { params, now }) => {
    const round = await getRound(tx, params.round)
    const composition = await getComposition(tx, round.id)
    return {
      round,
      names: new Map<string, string>([
        ...composition.seats.map(one => [one.person, one.name] as const),
        ...(await listCommittee(tx, now)).map(one => [one.id, one.name] as const),
      ]),
      composition,
      versions: await listVersions(tx, compositionSubject(round.id)),
    }
  },
  render: ({ round, names, composition, versions }, { actor, form }) => {
    const { organisationId } = actor.organisation
    return {
      title: 'Eerdere samenstellingen',
      crumbs: crumbs(organisationId, round, 'Eerdere samenstellingen'),
      body: (
        <TextHistoryPage
          title="Eerdere samenstellingen"
          label="Zet u een samenstelling terug, dan blijven de leden van de bezoeken zoals ze zijn ingedeeld."
          versions={versions.map(one => ({ ...one, body: inWords(one.details, names) }))}
          holds={composition.version}
          byLine
          restore={n => paths.restoreComposition(organisationId, round.id, n)}
          form={form}
        />
      ),
    }
  },
})

const inWords = (details: unknown, names: ReadonlyMap<string, string>): string =>
  seatsIn(details)
    .map(({ person, role, startsOn, endsOn }) => {
      const until = endsOn === null ? '' : ` tot en met ${formatDate(endsOn)}`
      return `${names.get(person) ?? 'iemand die weg is'}: ${roles[role].label}, vanaf ${formatDate(startsOn)}${until}`
    })
    .sort()
    .join('\n')

const restore = post({
  ...keeping,
  name: 'visitation.restoreComposition',
  path: paths.restoreComposition(':organisation', ':round', ':n'),
  params: inRound.extend({ n: version() }),
  sample: { params: { ...sampleRound.params, n: '1' }, form: { version: '1' } },
  form: z.object({ version: version() }),
  act: (context, fields, { params }) =>
    restoreComposition(context, { roundId: params.round, version: params.n, holds: fields.version }),
  location: (round, { actor }) => paths.composition(actor.organisation.organisationId, round),
  says: said.restored,
  page: history,
})

export const compositionRoutes = [page, set, history, restore]
