// SPDX-License-Identifier: EUPL-1.2
import { cleanText } from './clean-text.ts'
import type { Text } from './model.ts'

/** A piece of clean text in one style. */
export type CleanRun = { readonly text: string; readonly bold: boolean; readonly italic: boolean }

/** The pieces of a text, cleaned, with spaces between pieces kept and empty pieces left out. */
export function cleanRuns(text: Text): CleanRun[] {
  const pieces = typeof text === 'string' ? [text] : text
  const runs = pieces.map(piece => (typeof piece === 'string' ? { text: piece } : piece))
  return runs
    .map((run, index) => ({
      text: keepEdges(run.text, index > 0, index < runs.length - 1),
      bold: 'isBold' in run,
      italic: 'isItalic' in run,
    }))
    .filter(run => run.text !== '')
}

/** The words of a text without their style. */
export function plainText(text: Text): string {
  return cleanRuns(text)
    .map(run => run.text)
    .join('')
}

function keepEdges(text: string, isAfter: boolean, isBefore: boolean): string {
  const clean = cleanText(text)
  if (clean === '') return /\s/.test(text) && isAfter && isBefore ? ' ' : ''
  const before = isAfter && /^\s/.test(text) ? ' ' : ''
  const after = isBefore && /\s$/.test(text) ? ' ' : ''
  return before + clean + after
}
