// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { localDateOf } from '../../../kernel/dates.ts'
import { formatDate } from '../../../kernel/dutch-dates.ts'
import { may } from '../../../kernel/policy.ts'
import { id, nothing } from '../../../platform/http/fields.ts'
import { get, post } from '../../../platform/http/route.ts'
import { getRoundStand, listRoundNames } from '../../visitation/index.ts'
import { findResults } from '../actions/find-results.ts'
import { tellRound } from '../actions/tell-round.ts'
import { ResultPage } from '../pages/result.tsx'
import { RoundsPage } from '../pages/rounds.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'

const results = get({
  name: 'effect.results',
  path: paths.results(':organisation'),
  access: 'member',
  may: policy.seeEffect,
  params: nothing,
  query: nothing,
  sample: {},
  load: tx => listRoundNames(tx),
  render: (rounds, { actor }) => ({
    title: 'Opbrengst',
    body: (
      <RoundsPage
        title="Opbrengst"
        sentence="Wat gemeenten en de IBD zeggen over de bezoeken, per ronde."
        lines={rounds.map(round => ({
          name: round.name,
          href: paths.result(actor.organisation.organisationId, round.id),
          about: `begon op ${formatDate(round.startsOn)}`,
        }))}
        empty={{ title: 'Er is nog geen ronde', text: 'De opbrengst komt na de eerste bezoeken.' }}
      />
    ),
  }),
})

const onRound = z.object({ round: id() })

const result = get({
  name: 'effect.result',
  path: paths.result(':organisation', ':round'),
  access: 'member',
  may: policy.seeEffect,
  params: onRound,
  query: nothing,
  sample: {},
  load: async (tx, { params }) => ({
    round: await getRoundStand(tx, params.round),
    ...(await findResults(tx, params.round)),
  }),
  render: ({ round, told, figures, reflections }, { actor, form, now }) => {
    const { organisationId } = actor.organisation
    return {
      title: `Opbrengst van ${round.name}`,
      crumbs: [{ label: 'Opbrengst', href: paths.results(organisationId) }, { label: round.name }],
      body: (
        <ResultPage
          organisation={organisationId}
          round={round}
          stand={{ ...round, on: localDateOf(now) }}
          lastTold={told && formatDate(localDateOf(told.createdAt))}
          figures={figures}
          reflections={reflections?.texts ?? []}
          mayTell={may(actor, policy.tell)}
          form={form}
        />
      ),
    }
  },
})

const tell = post({
  name: 'effect.tell',
  path: paths.result(':organisation', ':round'),
  access: 'member',
  may: policy.tell,
  params: onRound,
  form: nothing,
  sample: {},
  act: (context, _, { params }) => tellRound(context, params.round),
  location: (round, { actor }) => paths.result(actor.organisation.organisationId, round),
  says: said.told,
  page: result,
})

export const committeeRoutes = [results, result, tell]
