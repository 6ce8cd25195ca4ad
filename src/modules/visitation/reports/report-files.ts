// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import { renderOdt } from '../../../platform/documents/odt.ts'
import { renderPdf } from '../../../platform/documents/pdf.ts'
import { FILE_KINDS } from '../../../platform/files/file-kinds.ts'
import { fileName } from '../../../platform/files/file-name.ts'
import type { HandoverFile } from '../../../platform/handover/handover.ts'
import type { ReportDocument } from '../domain/handover-documents.ts'
import { fullName, reportTlp, versionLabel } from '../domain/report-document.ts'
import { visitReport } from './visit-report.ts'

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
export async function makeReportFiles(document: ReportDocument, date: LocalDate): Promise<HandoverFile[]> {
  const reader = fullName(document.municipality.name)
  const model = visitReport(document, { date, version: versionLabel('final', 1), reader })
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

/** A copy of its own for one reader, whose name stands on every page. @throws HeavyFailed */
export async function makeReaderCopy(
  document: ReportDocument,
  copy: { readonly date: LocalDate; readonly version: string; readonly reader: string },
): Promise<Buffer> {
  return Buffer.from(await renderPdf(visitReport(document, copy), 'ua-1'))
}

/** The name under which a copy is downloaded: place, version and label (TLP 2.0). */
export const downloadName = (document: ReportDocument, kind: 'pdf' | 'odt', version: string): string =>
  fileName({ title: `visitatieverslag ${document.municipality.name}`, kind, tlp: reportTlp, version })
