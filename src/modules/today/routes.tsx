// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../kernel/dates.ts'
import { nothing } from '../../platform/http/fields.ts'
import { get } from '../../platform/http/route.ts'
import { TodayPage } from './pages/today.tsx'
import { paths } from './paths.ts'
import { policy } from './policy.ts'
import { listWaiting } from './store.ts'

const today = get({
  name: 'today.own',
  path: paths.today(':organisation'),
  access: 'member',
  may: policy.seeToday,
  params: nothing,
  query: nothing,
  sample: {},
  load: (tx, { actor, now }) => listWaiting(tx, actor, [actor.organisation.organisationId], now),
  render: (waiting, { actor, now }) => ({
    title: 'Vandaag',
    body: <TodayPage waiting={waiting} today={localDateOf(now)} actor={actor} everywhere={false} />,
  }),
})

const everywhere = get({
  name: 'today.everywhere',
  path: paths.everywhere(':organisation'),
  access: 'member',
  may: policy.seeToday,
  params: nothing,
  query: nothing,
  sample: {},
  load: (tx, { actor, now }) => listWaiting(tx, actor, tx.scope.organisations, now),
  render: (waiting, { actor, now }) => ({
    title: 'Vandaag, alle organisaties',
    body: <TodayPage waiting={waiting} today={localDateOf(now)} actor={actor} everywhere={true} />,
  }),
})

export const routes = [today, everywhere]
