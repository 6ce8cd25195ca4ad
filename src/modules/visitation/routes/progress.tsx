// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { may } from '../../../kernel/policy.ts'
import { nothing, optionalProse } from '../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import { markProgressRead } from '../actions/progress/mark-read.ts'
import { seeOwnProgress, seeProgress } from '../actions/progress/see-progress.ts'
import { shareProgress, withdrawProgress } from '../actions/progress/share-progress.ts'
import { visitCrumbs } from '../pages/dossier/visit-parts.tsx'
import { ProgressPage } from '../pages/progress/progress.tsx'
import { ShareProgressPage } from '../pages/progress/share-progress.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { ofPerspective, ofVisit } from './report-route.ts'
import { finalSample, sharingCrumbs } from './sharing-route.ts'

const sample = { params: { visit: 'finalVisit', perspective: 'finalPerspective' } }
type At = { readonly organisation: string; readonly visit: string; readonly perspective: string }
const of = ({ visit, perspective }: At) => ({ visitId: visit, perspective })

const own = get({
  name: 'visitation.ownProgress',
  path: paths.shareProgress(':organisation', ':visit', ':perspective'),
  access: 'member',
  may: policy.withdrawProgress,
  params: ofPerspective,
  query: nothing,
  sample,
  load: (tx, { actor, params }) => seeOwnProgress(tx, actor, params.visit, params.perspective),
  render: ({ perspective, followUp, shared }, { params, form }) => ({
    title: 'Deel hoe het staat',
    crumbs: sharingCrumbs(params, 'Deel hoe het staat'),
    body: (
      <ShareProgressPage
        organisation={params.organisation}
        visit={params.visit}
        perspective={perspective}
        followUp={followUp}
        shared={shared}
        form={form}
      />
    ),
  }),
})

const share = post({
  name: 'visitation.shareProgress',
  path: paths.shareProgress(':organisation', ':visit', ':perspective'),
  access: 'member',
  may: policy.shareProgress,
  params: ofPerspective,
  sample: { ...sample, form: { words: '' } },
  form: z.object({ words: optionalProse(1000) }),
  act: (context, { words }, { params }) => shareProgress(context, { ...of(params), words }),
  location: (_, { params }) => paths.shareProgress(params.organisation, params.visit, params.perspective),
  says: said.progressShared,
  page: own,
})

const withdraw = post({
  name: 'visitation.withdrawProgress',
  path: paths.withdrawProgress(':organisation', ':visit', ':perspective'),
  access: 'member',
  may: policy.withdrawProgress,
  params: ofPerspective,
  sample,
  form: nothing,
  act: (context, _, { params }) => withdrawProgress(context, of(params)),
  location: (_, { params }) => paths.shareProgress(params.organisation, params.visit, params.perspective),
  says: said.progressWithdrawn,
  page: own,
})

const progress = get({
  name: 'visitation.progress',
  path: paths.progress(':organisation', ':visit'),
  access: 'member',
  may: policy.readProgress,
  params: ofVisit,
  query: nothing,
  sample: finalSample,
  load: (tx, { actor, params, now }) => seeProgress(tx, actor, params.visit, now),
  render: ({ visit, progress }, { actor, form }) => ({
    title: 'Opvolging door de gemeente',
    crumbs: visitCrumbs(visit, 'Opvolging'),
    body: (
      <ProgressPage
        visit={visit}
        progress={progress}
        canMark={may(actor, policy.markProgressRead)}
        form={form}
      />
    ),
  }),
})

const read = post({
  name: 'visitation.markProgressRead',
  path: paths.progressRead(':organisation', ':visit'),
  access: 'member',
  may: policy.markProgressRead,
  params: ofVisit,
  sample: finalSample,
  form: nothing,
  act: (context, _, { params }) => markProgressRead(context, { visitId: params.visit }),
  location: (_, { params }) => paths.progress(params.organisation, params.visit),
  says: said.progressRead,
  page: progress,
})

export const progressRoutes: readonly Route[] = [own, share, withdraw, progress, read]
