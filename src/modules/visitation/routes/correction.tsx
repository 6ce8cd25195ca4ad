// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { nothing, prose } from '../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import { closeCorrection, openCorrection } from '../actions/report/correct-final.ts'
import { seeCorrection } from '../actions/report/see-correction.ts'
import { seeVersions } from '../actions/report/see-versions.ts'
import { withdrawFinal } from '../actions/report/withdraw-final.ts'
import { reportCrumbs } from '../pages/dossier/visit-parts.tsx'
import { CorrectionPage } from '../pages/report/correction.tsx'
import { VersionsPage } from '../pages/report/versions.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { ofVisit } from './report-route.ts'
import { finalSample } from './sharing-route.ts'

type At = { readonly params: { readonly organisation: string; readonly visit: string } }
const toCorrection = (_: unknown, { params }: At) => paths.correction(params.organisation, params.visit)

const correction = get({
  name: 'visitation.correction',
  path: paths.correction(':organisation', ':visit'),
  access: 'member',
  may: policy.seeCorrection,
  params: ofVisit,
  query: nothing,
  sample: finalSample,
  load: (tx, { actor, params, now }) => seeCorrection(tx, actor, params.visit, now),
  render: (seen, { form }) => ({
    title: 'Eindverslag verbeteren of intrekken',
    crumbs: reportCrumbs(seen.visit, 'Verbeteren of intrekken'),
    body: <CorrectionPage {...seen} form={form} />,
  }),
})

const open = post({
  name: 'visitation.openCorrection',
  path: paths.correction(':organisation', ':visit'),
  access: 'member',
  may: policy.correctReport,
  params: ofVisit,
  sample: { ...finalSample, form: { reason: 'Alinea 2 noemt een verkeerd aantal.' } },
  form: z.object({ reason: prose(500) }),
  act: (context, { reason }, { params }) => openCorrection(context, { visitId: params.visit, reason }),
  location: toCorrection,
  says: said.correctionOpened,
  page: correction,
})

const withdraw = post({
  name: 'visitation.withdrawFinal',
  path: paths.withdrawFinal(':organisation', ':visit'),
  access: 'member',
  may: policy.correctReport,
  params: ofVisit,
  sample: finalSample,
  form: nothing,
  act: (context, _, { params }) => withdrawFinal(context, { visitId: params.visit }),
  location: toCorrection,
  says: said.finalWithdrawn,
  page: correction,
})

const close = post({
  name: 'visitation.closeCorrection',
  path: paths.closeCorrection(':organisation', ':visit'),
  access: 'member',
  may: policy.correctReport,
  params: ofVisit,
  sample: finalSample,
  form: nothing,
  act: (context, _, { params }) => closeCorrection(context, { visitId: params.visit }),
  location: toCorrection,
  says: said.correctionClosed,
  page: correction,
})

const versions = get({
  name: 'visitation.reportVersions',
  path: paths.reportVersions(':organisation', ':visit'),
  access: 'member',
  may: policy.seeReport,
  params: ofVisit,
  query: nothing,
  sample: finalSample,
  load: (tx, { actor, params, now }) => seeVersions(tx, actor, params.visit, now),
  render: ({ visit, versions }) => ({
    title: 'Versies en verschillen',
    crumbs: reportCrumbs(visit, 'Versies en verschillen'),
    body: <VersionsPage versions={versions} municipality={visit.municipality.name} />,
  }),
})

/** A final report that turns out to be wrong, and every version that was released. */
export const correctionRoutes: readonly Route[] = [correction, open, withdraw, close, versions]
