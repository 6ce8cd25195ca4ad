// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../kernel/ids.ts'
import type { Withdrawn } from './correction.ts'
import type { ReactionDocument, ReportDocument } from './handover-documents.ts'
import type { ChosenTopic, Paragraph, Report } from './report-parts.ts'
import type { Answer, ReleaseStage } from './report-release.ts'
import type { WritingTurn } from './report-writing.ts'
import type { Visit } from './visit.ts'

type Crossed<Document> = { readonly document: Document; readonly version: number; readonly createdAt: Date }

/** A draft or final report as it was released, and whether it still holds. */
export type ReleasedVersion = Crossed<ReportDocument> & {
  readonly kind: 'draft' | 'final'
  readonly withdrawn: Withdrawn | undefined
}

export type ShownRelease = {
  readonly stage: ReleaseStage
  readonly revision: number
  readonly person: PersonId
  readonly name: string
  readonly at: Date
}

/** Everything that a page about a report shows to the committee. */
export type ReportView = {
  readonly visit: Visit
  readonly turn: WritingTurn
  readonly report: Report | undefined
  readonly draft: Crossed<ReportDocument> | undefined
  readonly reaction: ReactionDocument | undefined
  /** The newest version, also when it was withdrawn. */
  readonly final: Crossed<ReportDocument> | undefined
  readonly withdrawn: Withdrawn | undefined
  readonly answers: readonly Answer[]
  readonly releases: readonly ShownRelease[]
  readonly topics: readonly ChosenTopic[]
  /** Names that do not belong in this report. */
  readonly otherNames: readonly string[]
}

/** Turns in which a draft can be released: the first one, and after a reaction a revised one. */
export const releasesDraft = (turn: WritingTurn): boolean => turn === 'writing' || turn === 'answering'

/** The stage that is released next, or was last; after a reaction that which somebody began with. */
export function stageOf(view: Pick<ReportView, 'turn' | 'releases' | 'report'>): ReleaseStage {
  const { turn } = view
  if (turn === 'writing' || turn === 'municipality' || turn === 'tooEarly') return 'draft'
  const hasBegun = (stage: ReleaseStage) => currentReleases(view, stage).length > 0
  return turn === 'answering' && hasBegun('draft') && !hasBegun('final') ? 'draft' : 'final'
}

/** Releases of the text as it stands now. */
export const currentReleases = (
  { releases, report }: Pick<ReportView, 'releases' | 'report'>,
  stage: ReleaseStage,
): readonly ShownRelease[] => releases.filter(one => one.stage === stage && one.revision === report?.revision)

/** True when somebody released an earlier text, so that the reader understands why it does not count. */
export const hasVoidRelease = (view: ReportView): boolean =>
  view.releases.some(one => one.stage === stageOf(view) && one.revision !== view.report?.revision)

/** The number of a paragraph in the whole report. */
export const numberOf = (paragraphs: readonly Pick<Paragraph, 'id'>[], id: string): number =>
  paragraphs.findIndex(one => one.id === id) + 1
