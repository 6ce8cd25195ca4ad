// SPDX-License-Identifier: EUPL-1.2
import { may } from '../../../kernel/policy.ts'
import { attachmentHeaders } from '../../../platform/files/attachment.ts'
import { FILE_KINDS } from '../../../platform/files/file-kinds.ts'
import { nothing } from '../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import { decideDestruction } from '../actions/destruction/decide-destruction.ts'
import { seeCertificate, seeDestruction } from '../actions/destruction/see-destruction.ts'
import { DestructionPage } from '../pages/destruction/destruction.tsx'
import { visitCrumbs } from '../pages/dossier/visit-parts.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { certificateName, makeCertificate } from '../reports/certificate.ts'
import { said } from '../said.ts'
import { ofVisit } from './report-route.ts'

const sample = { params: { visit: 'finalVisit' } }

const destruction = get({
  name: 'visitation.destruction',
  path: paths.destruction(':organisation', ':visit'),
  access: 'member',
  may: policy.seeDestruction,
  params: ofVisit,
  query: nothing,
  sample,
  load: (tx, { actor, params, now }) => seeDestruction(tx, actor, params.visit, now),
  render: ({ visit, destruction }, { actor, form }) => ({
    title: 'Notities en concepten',
    crumbs: visitCrumbs(visit, 'Notities en concepten'),
    body: (
      <DestructionPage
        visit={visit}
        destruction={destruction}
        mayDecide={may(actor, policy.destroy)}
        form={form}
      />
    ),
  }),
})

const decide = post({
  name: 'visitation.decideDestruction',
  path: paths.destruction(':organisation', ':visit'),
  access: 'member',
  may: policy.destroy,
  params: ofVisit,
  sample,
  form: nothing,
  act: (context, _, { params }) => decideDestruction(context, { visitId: params.visit }),
  location: (_, { params }) => paths.destruction(params.organisation, params.visit),
  says: said.destructionDecided,
  page: destruction,
})

const certificate = get({
  name: 'visitation.certificate',
  path: paths.certificate(':organisation', ':visit'),
  access: 'member',
  may: policy.exportCertificate,
  params: ofVisit,
  query: nothing,
  gives: 'export',
  sample,
  load: (tx, { actor, params, now }) => seeCertificate(tx, actor, params.visit, now),
  render: async (found, { actor }) =>
    new Response(await makeCertificate(found, actor.name), {
      headers: attachmentHeaders(certificateName(found), FILE_KINDS.pdf.mediaType),
    }),
})

/** Notes and drafts go some months after the final report. */
export const destructionRoutes: readonly Route[] = [destruction, decide, certificate]
