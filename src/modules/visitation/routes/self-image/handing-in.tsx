// SPDX-License-Identifier: EUPL-1.2
import { nothing } from '../../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../../platform/http/route.ts'
import { handInSelfImage } from '../../actions/self-image/hand-in-self-image.ts'
import { markSeen } from '../../actions/self-image/mark-seen.ts'
import { offerSelfImage } from '../../actions/self-image/offer-self-image.ts'
import { readOwnSelfImage, seeSelfImage } from '../../actions/self-image/see-self-image.ts'
import { HandInPage } from '../../pages/self-image/hand-in.tsx'
import { ReadPage } from '../../pages/self-image/read.tsx'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { said } from '../../said.ts'
import { overview } from './answering.tsx'
import { crumbs, ofVisit, sample } from './places.ts'

const offer = post({
  name: 'visitation.offerSelfImage',
  path: paths.offer(':organisation', ':visit'),
  access: 'member',
  may: policy.handIn,
  params: ofVisit,
  sample,
  form: nothing,
  act: (context, _, { params }) => offerSelfImage(context, { visitId: params.visit }),
  location: (_, { params }) => paths.selfImage(params.organisation, params.visit),
  says: said.selfImageOffered,
  page: overview,
})

const read = get({
  name: 'visitation.selfImageRead',
  path: paths.selfImageRead(':organisation', ':visit'),
  access: 'member',
  may: policy.seeSelfImage,
  params: ofVisit,
  query: nothing,
  sample,
  load: (tx, { actor, params, now }) => readOwnSelfImage(tx, actor, params.visit, now),
  render: (view, { actor, params, now, form }) => ({
    title: 'Zelfbeeld lezen',
    crumbs: crumbs(params, 'Lezen'),
    body: <ReadPage view={view} reader={actor.name} roles={actor.organisation.roles} now={now} form={form} />,
  }),
})

const seen = post({
  name: 'visitation.markSeen',
  path: paths.seen(':organisation', ':visit'),
  access: 'member',
  may: policy.markSeen,
  params: ofVisit,
  sample,
  form: nothing,
  act: (context, _, { params }) => markSeen(context, { visitId: params.visit }),
  location: (_, { params }) => paths.selfImageRead(params.organisation, params.visit),
  says: said.selfImageSeen,
  page: read,
})

const handInPage = get({
  name: 'visitation.handInSelfImage',
  path: paths.handIn(':organisation', ':visit'),
  access: 'member',
  may: policy.handIn,
  params: ofVisit,
  query: nothing,
  sample,
  load: (tx, { actor, params, now }) => seeSelfImage(tx, actor, params.visit, now),
  render: (view, { params, form }) => ({
    title: 'Zelfbeeld inleveren',
    crumbs: crumbs(params, 'Inleveren'),
    body: <HandInPage view={view} form={form} />,
  }),
})

const handIn = post({
  name: 'visitation.handIn',
  path: paths.handIn(':organisation', ':visit'),
  access: 'member',
  may: policy.handIn,
  params: ofVisit,
  sample,
  form: nothing,
  act: (context, _, { params }) => handInSelfImage(context, { visitId: params.visit }),
  location: (_, { params }) => paths.selfImageRead(params.organisation, params.visit),
  says: said.selfImageHandedIn,
  page: handInPage,
})

export const handingInRoutes: readonly Route[] = [offer, read, seen, handInPage, handIn]
