// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { localDateOf } from '../../../kernel/dates.ts'
import { may } from '../../../kernel/policy.ts'
import { date, line, nothing } from '../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import { receiveWooRequest } from '../actions/woo/receive-request.ts'
import { seeWoo } from '../actions/woo/see-woo.ts'
import { WooRequestsPage } from '../pages/woo/requests.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { ofVisit } from './report-route.ts'
import { finalSample, sharingCrumbs } from './sharing-route.ts'
import { wooRequestRoutes } from './woo-request.tsx'

const requests = get({
  name: 'visitation.woo',
  path: paths.woo(':organisation', ':visit'),
  access: 'member',
  may: policy.seeWoo,
  params: ofVisit,
  query: nothing,
  sample: finalSample,
  load: (tx, { actor, params }) => seeWoo(tx, actor, params.visit),
  render: ({ requests }, { actor, params, now, form }) => ({
    title: 'Woo-verzoeken',
    crumbs: sharingCrumbs(params, 'Woo-verzoeken'),
    body: (
      <WooRequestsPage
        {...params}
        requests={requests}
        canKeep={may(actor, policy.keepWoo)}
        today={localDateOf(now)}
        form={form}
      />
    ),
  }),
})

const receive = post({
  name: 'visitation.receiveWoo',
  path: paths.woo(':organisation', ':visit'),
  access: 'member',
  may: policy.keepWoo,
  params: ofVisit,
  sample: { ...finalSample, form: { reference: 'Z-2026-0117', receivedOn: '24-11-2026' } },
  form: z.object({ reference: line(60), receivedOn: date() }),
  act: (context, input, { params }) => receiveWooRequest(context, { visitId: params.visit, ...input }),
  location: ({ id }, { params }) => paths.wooRequest(params.organisation, params.visit, id),
  says: said.wooReceived,
  page: requests,
})

export const wooRoutes: readonly Route[] = [requests, receive, ...wooRequestRoutes]
