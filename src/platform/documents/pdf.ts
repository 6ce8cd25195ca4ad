// SPDX-License-Identifier: EUPL-1.2
import { heavyTask, runHeavy } from '../heavy/index.ts'
import type { DocumentModel } from './model.ts'
import type { PdfStandard } from './pdf-task.ts'

export const pdfTask = heavyTask<typeof import('./pdf-task.ts')>({
  name: 'document.pdf',
  module: import.meta.resolve('./pdf-task.ts'),
  seconds: 20,
  megabytes: 600,
  isNative: true,
  isKept: true,
})

/**
 * The document as a tagged PDF: the same document always gives the same bytes.
 * @throws HeavyFailed when the child process fails, runs out of time or memory, or too many wait
 */
export function renderPdf(
  document: DocumentModel,
  standard: PdfStandard = 'ua-1',
): Promise<Uint8Array<ArrayBuffer>> {
  return runHeavy(pdfTask, { document, standard })
}
