// SPDX-License-Identifier: EUPL-1.2
import type { ReportDocument } from './handover-documents.ts'

type Parts = Pick<ReportDocument, 'summary' | 'paragraphs' | 'perspectives'>

/** A part of which the text is another in the later version; its number is that in the version that has it, the later first. */
export type Difference = {
  readonly part: 'summary' | 'paragraph' | 'perspective'
  readonly number: number
  /** Empty when the part is new. */
  readonly before: string
  /** Empty when the part was taken out. */
  readonly after: string
}

/** What changed from one released version to a later one, in reading order; what was taken out stands last of its kind. */
export function reportDifferences(before: Parts, after: Parts): Difference[] {
  const summary = { part: 'summary' as const, number: 1, before: before.summary, after: after.summary }
  return [
    summary,
    ...compared('paragraph', before.paragraphs.map(textOf), after.paragraphs.map(textOf)),
    ...compared('perspective', before.perspectives.map(textOf), after.perspectives.map(textOf)),
  ].filter(one => one.before !== one.after)
}

type Numbered = { readonly id: string; readonly text: string; readonly number: number }

const textOf = (part: { id: string; title?: string; body: string }, index: number): Numbered => ({
  id: part.id,
  text: part.title === undefined ? part.body : `${part.title}\n${part.body}`,
  number: index + 1,
})

function compared(
  part: Difference['part'],
  before: readonly Numbered[],
  after: readonly Numbered[],
): Difference[] {
  const earlier = new Map(before.map(one => [one.id, one.text]))
  const later = new Set(after.map(one => one.id))
  return [
    ...after.map(one => ({ part, number: one.number, before: earlier.get(one.id) ?? '', after: one.text })),
    ...before
      .filter(one => !later.has(one.id))
      .map(one => ({ part, number: one.number, before: one.text, after: '' })),
  ]
}
