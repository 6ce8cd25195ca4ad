// SPDX-License-Identifier: EUPL-1.2
import { publicCopy } from '../../../../content/texts/report/disclosure.ts'
import { type LocalDate, localDateOf } from '../../../kernel/dates.ts'
import type { Block, DocumentModel } from '../../../platform/documents/model.ts'
import { renderPdf } from '../../../platform/documents/pdf.ts'
import type { Handover } from '../../../platform/handover/handover.ts'
import type { ReportDocument } from '../domain/handover-documents.ts'
import { groundText, hiddenTexts, type Passage, redact, stillReadable } from '../domain/redaction.ts'
import { versionLabel } from '../domain/report-document.ts'
import { visitReport } from './visit-report.ts'

/** The public copy of a final report: a document of its own, made from a text in which the passages no longer are. */
export function publicCopyOf(
  final: Pick<Handover<ReportDocument>, 'document' | 'version' | 'createdAt'>,
  passages: readonly Passage[],
): DocumentModel {
  const copy = {
    date: localDateOf(final.createdAt) as LocalDate,
    version: versionLabel('final', final.version),
    reader: '',
  }
  // For everybody, so no reader stands on its pages.
  const { reader: _, ...model } = visitReport(redact(final.document, passages), copy)
  const isPartly = passages.length > 0
  return {
    ...model,
    tlp: 'TLP:CLEAR',
    subtitle: publicCopy.subtitle.replace('{round}', final.document.round),
    blocks: [
      {
        type: 'notice',
        title: publicCopy.title,
        text: isPartly ? publicCopy.partly : publicCopy.whole,
      },
      ...model.blocks,
      ...(isPartly ? groundBlocks(passages) : []),
    ],
  }
}

const groundBlocks = (passages: readonly Passage[]): Block[] => [
  { type: 'heading', level: 2, text: publicCopy.grounds },
  { type: 'list', items: [...new Set(passages.map(one => groundText(one.ground)))].sort() },
]

/** The first hidden text that can still be read somewhere in the copy; then it must not go out. */
export const leftInCopy = (
  model: DocumentModel,
  report: ReportDocument,
  passages: readonly Passage[],
): string | undefined => stillReadable(hiddenTexts(report, passages), textsOf(model))

/** Every piece of text of a document, wherever it stands. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  // Runs of one text are read as one, so that words over a change of weight are found too.
  if (Array.isArray(value))
    return [value.map(one => textsOf(one).join('')).join(''), ...value.flatMap(textsOf)]
  return Object.values(value).flatMap(textsOf)
}

/** @throws HeavyFailed */
export const renderPublicCopy = async (model: DocumentModel): Promise<Buffer> =>
  Buffer.from(await renderPdf(model, 'ua-1'))
