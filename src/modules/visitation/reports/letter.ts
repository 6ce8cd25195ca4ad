// SPDX-License-Identifier: EUPL-1.2
import { letterWords as words } from '../../../../content/texts/letters/fields.ts'
import { invitationSteps } from '../../../../content/texts/letters/invitation.ts'
import { formatDate } from '../../../kernel/dutch-dates.ts'
import type { Block, DocumentModel } from '../../../platform/documents/model.ts'
import { renderOdt } from '../../../platform/documents/odt.ts'
import { renderPdf } from '../../../platform/documents/pdf.ts'
import { attachmentHeaders } from '../../../platform/files/attachment.ts'
import { FILE_KINDS } from '../../../platform/files/file-kinds.ts'
import { fileName } from '../../../platform/files/file-name.ts'
import type { LetterDocument } from '../domain/letter.ts'
import { reportTlp } from '../domain/report-document.ts'
import type { Visit } from '../domain/visit.ts'

type Sent = {
  readonly visit: Pick<Visit, 'municipality'>
  readonly committee: string
  readonly letter: LetterDocument
  /** Of an invitation: where the code is typed, and the code itself while somebody may still see it. */
  readonly entry?: { readonly address: string; readonly code: string | undefined } | undefined
}

/** The letter to print or to send (PDF/UA). @throws HeavyFailed */
export const makeLetterPdf = async (sent: Sent): Promise<Uint8Array> => renderPdf(letterModel(sent), 'ua-1')

/** The letter to work in. It is kept, so it never has a code in it. */
export const makeLetterOdt = ({ entry, ...sent }: Sent): Uint8Array =>
  renderOdt(letterModel({ ...sent, ...(entry && { entry: { ...entry, code: undefined } }) }))

/** The answer to who asks for a letter as a file. */
export const letterAnswer = (
  { visit, letter }: Pick<Sent, 'visit' | 'letter'>,
  bytes: Uint8Array,
  kind: 'pdf' | 'odt',
): Response =>
  new Response(new Uint8Array(bytes), {
    headers: attachmentHeaders(
      fileName({
        title: `brief ${visit.municipality.name} ${letter.on}`,
        kind,
        tlp: reportTlp,
        version: '1',
      }),
      FILE_KINDS[kind].mediaType,
    ),
  })

/** The letter as a document, with label, date and reader on every page. */
export function letterModel({ visit, committee, letter, entry }: Sent): DocumentModel {
  const paragraph = (text: string): Block => ({ type: 'paragraph', text })
  return {
    title: letter.subject,
    organisation: committee,
    date: letter.on,
    version: '1',
    tlp: reportTlp,
    reader: `college van ${visit.municipality.name}`,
    language: 'nl',
    blocks: [
      paragraph(letter.addressee),
      paragraph(formatDate(letter.on)),
      ...[letter.salutation, ...letter.paragraphs, `${letter.closing}\n${letter.signer}`].map(paragraph),
      ...(entry ? howToAnswer(entry) : []),
    ],
  }
}

const howToAnswer = ({ address, code }: NonNullable<Sent['entry']>): Block[] => [
  { type: 'heading', level: 2, text: words.howToAnswer },
  code === undefined
    ? { type: 'paragraph', text: words.codeElsewhere }
    : { type: 'definitions', items: [{ term: words.yourCode, text: [{ text: code, isBold: true }] }] },
  {
    type: 'list',
    isNumbered: true,
    items: invitationSteps.map(step => step.replace('{webadres}', address)),
  },
]
