// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { localDateOf } from '../../../kernel/dates.ts'
import { may } from '../../../kernel/policy.ts'
import { id, nothing } from '../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import { getRoundOutcome, listRoundNames } from '../../visitation/index.ts'
import { publishVisited } from '../actions/publish-visited.ts'
import { missingFrom } from '../domain/visited-list.ts'
import { OverviewPage } from '../pages/overview.tsx'
import { VisitedPage } from '../pages/visited.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { listNews } from '../store/news.ts'
import { findListing, listMunicipalities } from '../store/visited.ts'

const organisation = z.string()

const overview = get({
  name: 'publication.overview',
  path: paths.overview(':organisation'),
  access: 'member',
  may: policy.see,
  params: z.object({ organisation }),
  query: nothing,
  sample: {},
  load: async tx => ({ news: await listNews(tx), rounds: await listRoundNames(tx) }),
  render: (seen, { params, actor }) => ({
    title: 'Openbaar',
    body: (
      <OverviewPage {...seen} organisation={params.organisation} mayWrite={may(actor, policy.writeNews)} />
    ),
  }),
})

const onRound = z.object({ organisation, round: id() })

const round = get({
  name: 'publication.round',
  path: paths.round(':organisation', ':round'),
  access: 'member',
  may: policy.see,
  params: onRound,
  query: nothing,
  sample: {},
  load: async (tx, { params, now }) => {
    const outcome = await getRoundOutcome(tx, params.round)
    const { known, listed } = await findListing(tx, outcome.id)
    const all = await listMunicipalities(tx, [...new Set([...listed, ...outcome.visited])], localDateOf(now))
    const missing = missingFrom(listed, outcome.visited)
    return {
      round: { id: outcome.id, name: outcome.name },
      known,
      listed: all.filter(one => listed.includes(one.code)),
      missing: all.filter(one => missing.includes(one.code)),
      count: outcome.visited.length,
    }
  },
  render: (seen, { params, actor, form }) => ({
    title: `Openbaar over ${seen.round.name}`,
    crumbs: [{ label: 'Openbaar', href: paths.overview(params.organisation) }, { label: seen.round.name }],
    body: (
      <VisitedPage
        {...seen}
        organisation={params.organisation}
        mayPublish={may(actor, policy.publishVisited)}
        form={form}
      />
    ),
  }),
})

const publish = post({
  name: 'publication.publishVisited',
  path: paths.round(':organisation', ':round'),
  access: 'member',
  may: policy.publishVisited,
  params: onRound,
  form: z.object({ count: z.coerce.number().int().min(0).max(5_000) }),
  sample: { form: { count: '1' } },
  act: (context, { count }, { params }) => publishVisited(context, { roundId: params.round, count }),
  location: (roundId, { params }) => paths.round(params.organisation, roundId),
  says: said.visitedPublished,
  page: round,
})

export const roundRoutes: readonly Route[] = [overview, round, publish]
