// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import { renderOdt } from '../../../platform/documents/odt.ts'
import { renderPdf } from '../../../platform/documents/pdf.ts'
import { attachmentHeaders } from '../../../platform/files/attachment.ts'
import { FILE_KINDS } from '../../../platform/files/file-kinds.ts'
import { fileName } from '../../../platform/files/file-name.ts'
import type { HandoverFile } from '../../../platform/handover/handover.ts'
import type { Withdrawn } from '../domain/correction.ts'
import type { ReportDocument } from '../domain/handover-documents.ts'
import { fullName, reportTlp, versionLabel } from '../domain/report-document.ts'
import { type Copy, visitReport } from './visit-report.ts'

/** The files that go along with a final report, by the name under which they are asked for. */
export const reportFiles = {
  'verslag.pdf': { kind: 'pdf' },
  'archief.pdf': { kind: 'pdf' },
  'verslag.odt': { kind: 'odt' },
} as const
export type ReportFileName = keyof typeof reportFiles

/**
 * Makes PDF/UA to read, PDF/A for the archive and ODT to work in, all marked for the municipality.
 * @throws HeavyFailed
 */
export async function makeReportFiles(
  document: ReportDocument,
  date: LocalDate,
  version: number,
): Promise<HandoverFile[]> {
  const reader = fullName(document.municipality.name)
  const model = visitReport(document, { date, version: versionLabel('final', version), reader })
  const file = (name: ReportFileName, bytes: Uint8Array): HandoverFile => ({
    name,
    type: FILE_KINDS[reportFiles[name].kind].mediaType,
    bytes: Buffer.from(bytes),
  })
  return [
    file('verslag.pdf', await renderPdf(model, 'ua-1')),
    file('archief.pdf', await renderPdf(model, 'a-2a')),
    file('verslag.odt', renderOdt(model)),
  ]
}

/** A file of a version that was withdrawn, with that on its cover. @throws HeavyFailed */
export async function makeWithdrawnFile(
  name: ReportFileName,
  document: ReportDocument,
  copy: Omit<Copy, 'reader'> & { readonly withdrawn: Withdrawn },
): Promise<Uint8Array> {
  const model = visitReport(document, { ...copy, reader: fullName(document.municipality.name) })
  if (name === 'verslag.odt') return renderOdt(model)
  return renderPdf(model, name === 'archief.pdf' ? 'a-2a' : 'ua-1')
}

/** A copy of its own for one reader, whose name stands on every page. @throws HeavyFailed */
export async function makeReaderCopy(document: ReportDocument, copy: Copy): Promise<Buffer> {
  return Buffer.from(await renderPdf(visitReport(document, copy), 'ua-1'))
}

/** The answer to who asks for a file of a version. */
export function reportAnswer(
  document: ReportDocument,
  version: number,
  bytes: Uint8Array,
  kind: 'pdf' | 'odt',
): Response {
  const name = downloadName(document, kind, versionLabel('final', version))
  return new Response(new Uint8Array(bytes), { headers: attachmentHeaders(name, FILE_KINDS[kind].mediaType) })
}

/** The name under which a copy is downloaded: place, version and label (TLP 2.0). */
export const downloadName = (document: ReportDocument, kind: 'pdf' | 'odt', version: string): string =>
  fileName({ title: `visitatieverslag ${document.municipality.name}`, kind, tlp: reportTlp, version })
