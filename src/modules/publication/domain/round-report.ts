// SPDX-License-Identifier: EUPL-1.2
import { type ChapterCode, writtenChapters } from '../../../../content/texts/final-report.ts'
import { compareDates, type LocalDate } from '../../../kernel/dates.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import { type Problem, problem } from '../../../kernel/problem.ts'
import { type TextFault, type Traces, textFault } from './text-faults.ts'

export type Chapter = { readonly code: ChapterCode; readonly body: string; readonly version: number }

/** The final report of a round while it is written; from its release on nothing of it changes. */
export type RoundReport = {
  readonly roundId: string
  readonly revision: number
  readonly releasedOn: LocalDate | null
  /** All of them, in the order of the report; version 0 while nothing was written. */
  readonly chapters: readonly Chapter[]
  /** Who released this revision. */
  readonly releases: readonly { readonly person: PersonId; readonly name: string }[]
}

export const chapterSubject = (roundId: string, code: ChapterCode) => ({
  kind: 'publication.chapter',
  id: `${roundId}:${code}`,
})

/** Every chapter, also those of which nothing was written yet. */
export const allChapters = (written: readonly Chapter[]): readonly Chapter[] =>
  writtenChapters.map(({ code }) => written.find(one => one.code === code) ?? { code, body: '', version: 0 })

export const chapterTitle = (code: ChapterCode): string =>
  writtenChapters.find(chapter => chapter.code === code)?.title ?? code

type Ready = {
  readonly report: RoundReport
  readonly today: LocalDate
  readonly endsOn: LocalDate
  readonly isUnderWay: boolean
  /** Whether everybody who was visited is on the public list, and nobody else. */
  readonly isListed: boolean
  readonly traces: Traces
}

const faultCodes: Readonly<Record<NonNullable<TextFault>['kind'], string>> = {
  name: 'finalNames',
  code: 'finalCode',
  number: 'finalNumber',
  quote: 'finalQuote',
}

/** A round is closed when its term is over and no visit may bring anything in any more. */
export const isClosed = ({ today, endsOn, isUnderWay }: Pick<Ready, 'today' | 'endsOn' | 'isUnderWay'>) =>
  compareDates(today, endsOn) > 0 && !isUnderWay

/** What stands in the way of a release, whoever releases (requirements 28, 35, 38; abuse case 11). */
export function releaseProblems({ report, traces, isListed, ...round }: Ready): Problem[] {
  if (report.releasedOn !== null) return [problem('', 'finalReleased')]
  return [
    ...(isClosed(round) ? [] : [problem('', 'finalRoundRuns')]),
    ...(isListed ? [] : [problem('', 'finalListBehind')]),
    ...report.chapters.flatMap(({ code, body }) => {
      const chapter = chapterTitle(code)
      if (body.trim() === '') return [problem('', 'finalChapterEmpty', { chapter })]
      const fault = textFault(body, traces)
      return fault ? [problem('', faultCodes[fault.kind], { chapter, found: fault.found })] : []
    }),
  ]
}

type Written = { readonly value: unknown; readonly note: string }

/** What people wrote in self-images: texts and notes. */
export const writtenTexts = (images: readonly { readonly answers: readonly Written[] }[]): string[] =>
  images
    .flatMap(image => image.answers)
    .flatMap(({ value, note }) => {
      const text = (value as { readonly text?: unknown } | null)?.text
      return [note, ...(typeof text === 'string' ? [text] : [])]
    })
    .filter(text => text !== '')
