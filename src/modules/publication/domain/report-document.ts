// SPDX-License-Identifier: EUPL-1.2
import type { ChapterCode } from '../../../../content/texts/final-report.ts'
import type { LocalDate } from '../../../kernel/dates.ts'

/** Shares of several municipalities, as they may be public: words, and the number of respondents once. */
export type PublicFigures = {
  readonly base: number
  readonly questions: readonly {
    readonly label: string
    readonly shares: readonly { readonly label: string; readonly share: string }[]
  }[]
}

/** The final report as it was released: stored for good, so a field is added and never renamed. Holds no code and no id. */
export type RoundReportDocument = {
  readonly round: string
  readonly committee: string
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
  readonly releasedOn: LocalDate
  readonly mandate: string
  readonly questionnaires: readonly { readonly title: string; readonly version: number }[]
  /** By the alphabet, with what a municipality went to since. */
  readonly visited: readonly { readonly name: string; readonly successors: readonly string[] }[]
  readonly chapters: readonly { readonly code: ChapterCode; readonly body: string }[]
  readonly reflections: readonly string[]
  readonly effect: PublicFigures | null
  readonly figures: PublicFigures | null
}

/** Length of a bar, of 100: a bound is drawn halfway to its end, because where it lies is not told. */
export function barOf(share: string): number {
  const number = Number(/\d+/.exec(share)?.[0] ?? 0)
  if (share.startsWith('minder')) return number / 2
  return share.startsWith('meer') ? (number + 100) / 2 : number
}

/** The sentence that a figure shows: its largest share. */
export function sentenceOf(shares: PublicFigures['questions'][number]['shares']): string {
  const [largest] = shares.toSorted((a, b) => barOf(b.share) - barOf(a.share))
  return largest ? `Het vaakst: ${largest.label} (${largest.share}).` : ''
}

/** What stands in which place of the report; the written chapters end in the next steps (requirement 38). */
export const reportOrder = [
  'mandate',
  'method',
  'visited',
  'messages',
  'observations',
  'figures',
  'advice',
  'background',
  'learned',
  'reflections',
  'effect',
  'next',
] as const
export type ReportPart = (typeof reportOrder)[number]
