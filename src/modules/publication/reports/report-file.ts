// SPDX-License-Identifier: EUPL-1.2
import { renderPdf } from '../../../platform/documents/pdf.ts'
import { attachmentHeaders } from '../../../platform/files/attachment.ts'
import { FILE_KINDS } from '../../../platform/files/file-kinds.ts'
import { fileName } from '../../../platform/files/file-name.ts'
import type { RoundReportDocument } from '../domain/report-document.ts'
import { reportTlp, roundReport, version } from './round-report.ts'

/** The final report as PDF/UA, for everybody. @throws HeavyFailed */
export const makeReportFile = async (document: RoundReportDocument): Promise<Buffer> =>
  Buffer.from(await renderPdf(roundReport(document), 'ua-1'))

export function reportFileAnswer(round: string, bytes: Uint8Array): Response {
  const name = fileName({ title: `eindrapport ${round}`, kind: 'pdf', tlp: reportTlp, version })
  return new Response(new Uint8Array(bytes), { headers: attachmentHeaders(name, FILE_KINDS.pdf.mediaType) })
}
