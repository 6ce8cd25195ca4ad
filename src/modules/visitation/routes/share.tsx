// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { localDateOf } from '../../../kernel/dates.ts'
import { may } from '../../../kernel/policy.ts'
import { id, nothing, optionalDate, optionalLine } from '../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import { endShare } from '../actions/sharing/end-share.ts'
import { seeFinal } from '../actions/sharing/see-received.ts'
import { shareReport } from '../actions/sharing/share-report.ts'
import { audiences, permittedParts } from '../domain/report-sharing.ts'
import { SharePage } from '../pages/sharing/share.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { ofVisit } from './report-route.ts'
import { finalSample, sharingCrumbs } from './sharing-route.ts'

const share = get({
  name: 'visitation.share',
  path: paths.share(':organisation', ':visit'),
  access: 'member',
  may: policy.readDraft,
  params: ofVisit,
  query: nothing,
  sample: finalSample,
  load: (tx, { actor, params }) => seeFinal(tx, actor, params.visit),
  render: ({ shares }, { actor, params, now, form }) => ({
    title: 'Wie dit leest',
    crumbs: sharingCrumbs(params, 'Wie dit leest'),
    body: (
      <SharePage
        {...params}
        shares={shares}
        canShare={may(actor, policy.share)}
        today={localDateOf(now)}
        form={form}
      />
    ),
  }),
})

const addShare = post({
  name: 'visitation.shareReport',
  path: paths.share(':organisation', ':visit'),
  access: 'member',
  may: policy.share,
  params: ofVisit,
  sample: { ...finalSample, form: { audience: 'council', recipient: '', ground: '' } },
  form: z.object({
    audience: z.enum(audiences),
    recipient: optionalLine(160),
    ground: optionalLine(400),
    part: z.enum(permittedParts).default('whole'),
    until: optionalDate(),
  }),
  act: (context, input, { params }) => shareReport(context, { visitId: params.visit, ...input }),
  location: (_, { params }) => paths.share(params.organisation, params.visit),
  says: said.shared,
  page: share,
})

const stopShare = post({
  name: 'visitation.endShare',
  path: paths.endShare(':organisation', ':visit', ':share'),
  access: 'member',
  may: policy.share,
  params: ofVisit.extend({ share: id() }),
  sample: { params: { visit: 'finalVisit', share: 'finalShare' } },
  form: nothing,
  act: (context, _, { params }) => endShare(context, { visitId: params.visit, share: params.share }),
  location: (_, { params }) => paths.share(params.organisation, params.visit),
  says: said.shareEnded,
  page: share,
})

export const shareRoutes: readonly Route[] = [share, addShare, stopShare]
