// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { may } from '../../../../kernel/policy.ts'
import { nothing, tick } from '../../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../../platform/http/route.ts'
import { bringLastTime, leaveLastTime, seeLastTime } from '../../actions/self-image/bring-last-time.ts'
import { LastTimePage } from '../../pages/self-image/last-time.tsx'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { said } from '../../said.ts'
import { crumbs, ofVisit, sample } from './places.ts'

const lastTime = get({
  name: 'visitation.lastTime',
  path: paths.lastTime(':organisation', ':visit'),
  access: 'member',
  may: policy.seeLastTime,
  params: ofVisit,
  query: nothing,
  sample,
  load: (tx, { actor, params }) => seeLastTime(tx, actor, params.visit),
  render: (view, { actor, params, form }) => ({
    title: 'Het zelfbeeld van vorige keer',
    crumbs: crumbs(params, 'Vorige keer'),
    body: <LastTimePage view={view} mayChoose={may(actor, policy.bringLastTime)} form={form} />,
  }),
})

const bring = post({
  name: 'visitation.bringLastTime',
  path: paths.lastTime(':organisation', ':visit'),
  access: 'member',
  may: policy.bringLastTime,
  params: ofVisit,
  sample: { ...sample, form: { van: 'gm0001', verslag: 'ja' } },
  form: z.object({ van: z.string().max(40), verslag: tick() }),
  act: (context, { van, verslag }, { params }) =>
    bringLastTime(context, { visitId: params.visit, from: van, withReport: verslag }),
  location: (_, { params }) => paths.lastTime(params.organisation, params.visit),
  says: said.lastTimeBrought,
  page: lastTime,
})

const leave = post({
  name: 'visitation.leaveLastTime',
  path: paths.leaveLastTime(':organisation', ':visit'),
  access: 'member',
  may: policy.bringLastTime,
  params: ofVisit,
  sample,
  form: nothing,
  act: (context, _, { params }) => leaveLastTime(context, { visitId: params.visit }),
  location: (_, { params }) => paths.lastTime(params.organisation, params.visit),
  says: said.lastTimeLeft,
  page: lastTime,
})

export const lastTimeRoutes: readonly Route[] = [lastTime, bring, leave]
