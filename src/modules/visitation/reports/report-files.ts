// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import { renderOdt } from '../../../platform/documents/odt.ts'
import { renderPdf } from '../../../platform/documents/pdf.ts'
import type { HandoverFile } from '../../../platform/handover/handover.ts'
import type { ReportDocument } from '../domain/handover-documents.ts'
import { fullName, reportTlp, versionLabel } from '../domain/report-document.ts'
import { visitReport } from './visit-report.ts'

/** The files that go along with a final report, by the name under which they are asked for. */
export const reportFiles = {
  'verslag.pdf': { label: 'PDF, toegankelijk', type: 'application/pdf' },
  'archief.pdf': { label: 'PDF voor het archief', type: 'application/pdf' },
  'verslag.odt': { label: 'ODT, om in te werken', type: 'application/vnd.oasis.opendocument.text' },
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
    type: reportFiles[name].type,
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

/** The name of a downloaded file, with its label in front (TLP 2.0: no spaces, never translated). */
export function downloadName(document: ReportDocument, name: string, version: string): string {
  const municipality = document.municipality.name.replace(/^gemeente /i, '').toLowerCase()
  const place = municipality
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const [kind, extension] = name.split('.')
  return `${reportTlp.replace(':', '-')}_visitatie-${place}_${kind}_v${version}.${extension}`
}
