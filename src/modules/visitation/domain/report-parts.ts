// SPDX-License-Identifier: EUPL-1.2
import type { Correction } from './correction.ts'
import type { ReportSection } from './handover-documents.ts'
import type { VisitId } from './visit.ts'

export const reportSections = ['heard', 'strong', 'attention'] as const satisfies readonly ReportSection[]

export type ReportStage = 'writing' | 'draftSent' | 'reactionIn' | 'final'

/** A paragraph as the committee keeps it. Its number in the report is its place over all sections. */
export type Paragraph = {
  readonly id: string
  readonly section: ReportSection
  readonly body: string
  readonly version: number
}

export type Perspective = {
  readonly id: string
  readonly topic: string
  readonly title: string
  readonly body: string
  readonly version: number
}

/** The report while it is written. `revision` counts every change of any part of it. */
export type Report = {
  readonly visitId: VisitId
  readonly stage: ReportStage
  readonly revision: number
  readonly summary: string
  readonly summaryVersion: number
  /** In reading order: by section, then by place. */
  readonly paragraphs: readonly Paragraph[]
  readonly perspectives: readonly Perspective[]
  /** The final report is open again. */
  readonly correction: Correction | undefined
}

/** A text of a report with the place where a reader finds it. */
export type Placed = {
  readonly part: 'summary' | 'paragraph' | 'perspective'
  readonly number: number
  readonly text: string
}

/** Every text of a report, in reading order; the title of a perspective stands before its text. */
export const placedTexts = (
  report: Pick<Report, 'summary' | 'paragraphs' | 'perspectives'>,
): readonly Placed[] => [
  { part: 'summary', number: 1, text: report.summary },
  ...report.paragraphs.map(({ body }, at) => ({ part: 'paragraph' as const, number: at + 1, text: body })),
  ...report.perspectives.map(({ title, body }, at) => ({
    part: 'perspective' as const,
    number: at + 1,
    text: `${title}\n${body}`,
  })),
]

/** A subject of the talk: what an action perspective is tied to. */
export type ChosenTopic = { readonly code: string; readonly reason: string }

/** Kinds of texts of a report in the history (platform/history). Whoever has a version of one of them wrote in the report. */
export const textKinds = {
  paragraph: 'visitation.report.paragraph',
  perspective: 'visitation.report.perspective',
  summary: 'visitation.report.summary',
  answer: 'visitation.report.answer',
} as const

/** The id of a part's text in the history: it begins with the visit, so that removed parts still count. */
export const textId = (visitId: VisitId, part: string): string => `${visitId}/${part}`

export const paragraphSubject = (visitId: VisitId, id: string) => ({
  kind: textKinds.paragraph,
  id: textId(visitId, id),
})
export const perspectiveSubject = (visitId: VisitId, id: string) => ({
  kind: textKinds.perspective,
  id: textId(visitId, id),
})
export const summarySubject = (visitId: VisitId) => ({
  kind: textKinds.summary,
  id: textId(visitId, 'summary'),
})

export const answerSubject = (visitId: VisitId, paragraph: string) => ({
  kind: textKinds.answer,
  id: textId(visitId, paragraph),
})

export type Direction = 'up' | 'down'

/** Ids in their new order; unchanged when there is nothing to pass. */
export function moved(ids: readonly string[], id: string, direction: Direction): readonly string[] {
  const at = ids.indexOf(id)
  const to = direction === 'up' ? at - 1 : at + 1
  if (at < 0 || to < 0 || to >= ids.length) return ids
  const without = ids.filter(one => one !== id)
  return [...without.slice(0, to), id, ...without.slice(to)]
}

/** A perspective as one text for the history: the first line is its title. */
export const perspectiveText = (perspective: Pick<Perspective, 'title' | 'body'>): string =>
  `${perspective.title}\n${perspective.body}`

export function parsePerspectiveText(text: string): Pick<Perspective, 'title' | 'body'> {
  const [title = '', ...rest] = text.split('\n')
  return { title, body: rest.join('\n') }
}
