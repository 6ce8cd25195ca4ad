// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { nothing } from '../../platform/http/fields.ts'
import { get, type Route } from '../../platform/http/route.ts'
import { withoutBlocked } from './actions/without-blocked.ts'
import { toTextQuery } from './domain/query.ts'
import { SearchPage } from './pages/search.tsx'
import { paths } from './paths.ts'
import { policy } from './policy.ts'
import { listHits } from './store.ts'

const search = get({
  name: 'search.find',
  path: paths.search(':organisation'),
  access: 'member',
  may: policy.search,
  params: nothing,
  query: z.object({ q: z.string().max(500).catch('') }),
  sample: {},
  load: async (tx, { actor, query, deps }) =>
    withoutBlocked(deps.db, await listHits(tx, actor, toTextQuery(query.q))),
  render: (hits, { actor, query }) => ({
    title: 'Zoeken',
    body: <SearchPage hits={hits} typed={query.q} actor={actor} />,
  }),
})

export const routes: readonly Route[] = [search]
