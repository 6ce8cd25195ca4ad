// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { type LocalDate, localDateOf } from '../../../kernel/dates.ts'
import type { Handover } from '../../../platform/handover/handover.ts'
import { getHandoverFile } from '../../../platform/handover/store.ts'
import { nothing } from '../../../platform/http/fields.ts'
import { get, type Route } from '../../../platform/http/route.ts'
import { seeFinal } from '../actions/sharing/see-received.ts'
import type { Withdrawn } from '../domain/correction.ts'
import type { ReportDocument } from '../domain/handover-documents.ts'
import { versionLabel } from '../domain/report-document.ts'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import {
  makeReaderCopy,
  makeWithdrawnFile,
  type ReportFileName,
  reportAnswer,
  reportFiles,
} from '../reports/report-files.ts'
import { ofVisit } from './report-route.ts'

const copyName = 'exemplaar.pdf'

const copyFor = (final: Handover): { date: LocalDate; version: string } => ({
  date: localDateOf(final.createdAt),
  version: versionLabel('final', final.version),
})

/** A file as it was released; of a version that was withdrawn, made again with that on it. */
const fileOf = async (
  {
    final,
    withdrawn,
    bytes,
  }: { final: Handover<ReportDocument>; withdrawn: Withdrawn | undefined; bytes: Uint8Array },
  name: ReportFileName,
): Promise<Response> =>
  reportAnswer(
    final.document,
    final.version,
    withdrawn ? await makeWithdrawnFile(name, final.document, { ...copyFor(final), withdrawn }) : bytes,
    reportFiles[name].kind,
  )

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
    const { final, withdrawn } = await seeFinal(tx, actor, params.visit)
    const isCopy = params.name === copyName
    const bytes = isCopy ? undefined : (await getHandoverFile(tx, final.id, params.name)).bytes
    return { final, withdrawn, bytes }
  },
  render: async ({ final, withdrawn, bytes }, { actor }) => {
    if (bytes) return fileOf({ final, withdrawn, bytes }, 'verslag.pdf')
    const copy = { ...copyFor(final), reader: actor.name, withdrawn }
    return reportAnswer(final.document, final.version, await makeReaderCopy(final.document, copy), 'pdf')
  },
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
    const { final, withdrawn } = await seeFinal(tx, actor, params.visit)
    return { final, withdrawn, bytes: (await getHandoverFile(tx, final.id, params.name)).bytes }
  },
  render: (seen, { params }) => fileOf(seen, params.name),
})

export const reportFileRoutes: readonly Route[] = [file, exported]
