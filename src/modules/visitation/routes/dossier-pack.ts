// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../kernel/dates.ts'
import { attachmentHeaders } from '../../../platform/files/attachment.ts'
import { FILE_KINDS } from '../../../platform/files/file-kinds.ts'
import { nothing } from '../../../platform/http/fields.ts'
import { get } from '../../../platform/http/route.ts'
import { seeHandedIn } from '../actions/dossier/see-dossier.ts'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { makeDossierPack, packName } from '../reports/dossier-pack.ts'
import { ofVisit } from './report-route.ts'

/** The dossier to take to the talk: on each page the reader, the label and the day; with a fresh proof of identity. */
export const dossierPackRoute = get({
  name: 'visitation.dossierPack',
  path: paths.dossierPack(':organisation', ':visit'),
  access: 'member',
  may: policy.exportDossier,
  params: ofVisit,
  query: nothing,
  gives: 'export',
  sample: { params: { visit: 'handedInVisit' } },
  load: (tx, { actor, params, now }) => seeHandedIn(tx, actor, params.visit, now),
  render: async (view, { actor, now }) => {
    const bytes = await makeDossierPack(view, { date: localDateOf(now), reader: actor.name })
    return new Response(new Uint8Array(bytes), {
      headers: attachmentHeaders(packName(view), FILE_KINDS.pdf.mediaType),
    })
  },
})
