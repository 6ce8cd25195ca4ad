// SPDX-License-Identifier: EUPL-1.2
import { certificateTexts, destroyedKinds } from '../../../../content/texts/report/destruction.ts'
import { formatDate } from '../../../kernel/dutch-dates.ts'
import type { DocumentModel } from '../../../platform/documents/model.ts'
import { renderPdf } from '../../../platform/documents/pdf.ts'
import { fileName } from '../../../platform/files/file-name.ts'
import type { Certificate } from '../domain/destruction.ts'
import { reportTlp } from '../domain/report-document.ts'

/** What stays of notes and drafts that were destroyed, as a document: nothing of their content. */
export function certificateDocument(certificate: Certificate, reader: string): DocumentModel {
  const { municipality, round, destroyedOn, finalOn } = certificate
  const sentence = finalOn === null ? certificateTexts.sentenceWithout : certificateTexts.sentence
  return {
    title: certificateTexts.title,
    subtitle: certificateTexts.subtitle
      .replace('{municipality}', () => municipality)
      .replace('{round}', () => round),
    organisation: certificate.committee,
    date: destroyedOn,
    version: '1.0',
    tlp: reportTlp,
    reader,
    language: 'nl',
    blocks: [
      { type: 'paragraph', text: sentence.replace('{date}', formatDate(destroyedOn)) },
      {
        type: 'table',
        caption: certificateTexts.tableTitle,
        header: certificateTexts.tableHeader,
        rows: certificate.destroyed.map(one => [
          destroyedKinds[one.kind],
          `${one.count}`,
          digest(one.sha256),
        ]),
        widths: [3, 1, 4],
        align: ['start', 'end', 'start'],
      },
      { type: 'paragraph', text: certificateTexts.digest },
      {
        type: 'table',
        caption: certificateTexts.deciderTitle,
        header: certificateTexts.deciderHeader,
        rows: certificate.by.map(({ name, role, on }) => [name, role, formatDate(on)]),
      },
      { type: 'paragraph', text: certificateTexts.backups },
    ],
  }
}

/** In groups of eight, so that it can be read out and breaks at the end of a line. */
const digest = (sha256: string): string => (sha256.match(/.{1,8}/g) ?? []).join(' ')

/** @throws HeavyFailed */
export const makeCertificate = (certificate: Certificate, reader: string): Promise<Uint8Array<ArrayBuffer>> =>
  renderPdf(certificateDocument(certificate, reader), 'ua-1')

export const certificateName = ({ municipality }: Certificate): string =>
  fileName({
    title: `verklaring van vernietiging ${municipality}`,
    kind: 'pdf',
    tlp: reportTlp,
    version: '1.0',
  })
