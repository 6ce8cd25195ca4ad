// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { type LocalDate, localDateOf } from '../../../kernel/dates.ts'
import { attachmentHeaders } from '../../../platform/files/attachment.ts'
import { FILE_KINDS } from '../../../platform/files/file-kinds.ts'
import type { Handover } from '../../../platform/handover/handover.ts'
import { getHandoverFile } from '../../../platform/handover/store.ts'
import { nothing } from '../../../platform/http/fields.ts'
import { get, type Route } from '../../../platform/http/route.ts'
import { seeFinal } from '../actions/sharing/see-received.ts'
import type { ReportDocument } from '../domain/handover-documents.ts'
import { versionLabel } from '../domain/report-document.ts'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { downloadName, makeReaderCopy, reportFiles } from '../reports/report-files.ts'
import { ofVisit } from './report-route.ts'

const copyName = 'exemplaar.pdf'

type Copy = { readonly date: LocalDate; readonly version: string; readonly reader: string }
const copyFor = (final: Handover, reader: string): Copy => ({
  date: localDateOf(final.createdAt),
  version: versionLabel('final', final.version),
  reader,
})

function answer(final: Handover<ReportDocument>, bytes: Uint8Array, kind: 'pdf' | 'odt'): Response {
  const name = downloadName(final.document, kind, versionLabel('final', final.version))
  return new Response(new Uint8Array(bytes), { headers: attachmentHeaders(name, FILE_KINDS[kind].mediaType) })
}

/** The final report to read: as it was released, or a copy with the reader's own name on every page. */
const file = get({
  name: 'visitation.reportFile',
  path: paths.file(':organisation', ':visit', ':name'),
  access: 'member',
  may: policy.readFinal,
  params: ofVisit.extend({ name: z.enum(['verslag.pdf', copyName]) }),
  query: nothing,
  gives: 'readingCopy',
  sample: { params: { visit: 'finalVisit', name: 'verslag.pdf' } },
  load: async (tx, { actor, params }) => {
    const { final } = await seeFinal(tx, actor, params.visit)
    const isCopy = params.name === copyName
    return { final, bytes: isCopy ? undefined : (await getHandoverFile(tx, final.id, params.name)).bytes }
  },
  render: async ({ final, bytes }, { actor }) =>
    answer(final, bytes ?? (await makeReaderCopy(final.document, copyFor(final, actor.name))), 'pdf'),
})

/** The final report to work in or to archive: without a reader's name, so with a fresh proof of identity. */
const exported = get({
  name: 'visitation.exportReport',
  path: paths.exportFile(':organisation', ':visit', ':name'),
  access: 'member',
  may: policy.exportFinal,
  params: ofVisit.extend({ name: z.enum(['verslag.odt', 'archief.pdf']) }),
  query: nothing,
  gives: 'export',
  sample: { params: { visit: 'finalVisit', name: 'verslag.odt' } },
  load: async (tx, { actor, params }) => {
    const { final } = await seeFinal(tx, actor, params.visit)
    return { final, bytes: (await getHandoverFile(tx, final.id, params.name)).bytes }
  },
  render: ({ final, bytes }, { params }) => answer(final, bytes, reportFiles[params.name].kind),
})

export const reportFileRoutes: readonly Route[] = [file, exported]
