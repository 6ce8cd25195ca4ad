// SPDX-License-Identifier: EUPL-1.2
import { selfImageVersions } from '../../../../content/questionnaires/self-image/index.ts'
import { addDays, compareDates, type LocalDate, localDateOf } from '../../../kernel/dates.ts'
import { findTopic } from '../../../kernel/questionnaire/contents.ts'
import { type Role, roles } from '../../../kernel/roles.ts'
import { type DueDates, laterOf } from './due-dates.ts'
import type { ReactionDocument, ReportDocument } from './handover-documents.ts'
import { workingDayFrom } from './public-holidays.ts'
import type { RecessPeriod } from './recess.ts'
import type { Report } from './report-parts.ts'
import { lastSaid } from './report-reaction.ts'
import type { Answer } from './report-release.ts'
import type { Visit } from './visit.ts'

/** Kinds of the handovers of a report (README.md, "Two sides"). */
export const reportHandovers = {
  draft: 'visitation.draftReport',
  reaction: 'visitation.reaction',
  final: 'visitation.finalReport',
  withdrawn: 'visitation.withdrawnReport',
} as const

/** The committee tells that notes and drafts are gone, with the certificate. */
export const destroyedHandover = 'visitation.destroyed'

export const reportTlp = 'TLP:AMBER+STRICT' as const

/** '0.2' for the second draft, '1.0' for the final report. */
export const versionLabel = (kind: 'draft' | 'final', version: number): string =>
  kind === 'draft' ? `0.${version}` : `${version}.0`

/** The title of the topic that a perspective is tied to, in the newest list that knows it. */
export function topicTitle(code: string): string {
  const found = selfImageVersions.toReversed().map(version => findTopic(version, code))
  return found.find(topic => topic !== undefined)?.title ?? code
}

/** The name as it stands on a cover: 'Gemeente Heidebrink'. */
export const fullName = (name: string): string => (/^gemeente /i.test(name) ? name : `Gemeente ${name}`)

const daysToReact = 14

/** Last day for the reaction: by the round's calendar, but never less than two weeks away. */
export function reactByOf(
  planned: LocalDate | undefined,
  today: LocalDate,
  recesses: readonly RecessPeriod[],
): LocalDate {
  const soonest = workingDayFrom(addDays(today, daysToReact), recesses)
  return planned !== undefined && compareDates(planned, soonest) > 0 ? planned : soonest
}

/** Until when the municipality reacts: the last day in the draft, or the later one that it got. */
export const reactUntil = (reactBy: LocalDate | null, { reaction }: DueDates): LocalDate | null =>
  reactBy && laterOf(reactBy, reaction)

type Released = {
  readonly visit: Visit
  readonly committee: string
  readonly report: Report
  readonly releasers: readonly {
    readonly person: ReportDocument['releasedBy'][number]['person']
    readonly name: string
    readonly roles: readonly Role[]
    readonly at: Date
  }[]
  readonly reactBy: LocalDate | null
  readonly reaction?: ReactionDocument | undefined
  readonly answers?: readonly Answer[]
  /** What stands in the draft before this one. */
  readonly saidBefore?: ReportDocument['reactions'] | undefined
  readonly corrects?: ReportDocument['corrects']
}

/** The report as it crosses: a copy that does not change any more. */
export function reportDocument(released: Released): ReportDocument {
  const { visit, report, reaction, answers = [] } = released
  return {
    municipality: visit.municipality,
    round: visit.roundName,
    committee: released.committee,
    visitOn: visit.visitOn,
    revision: report.revision,
    summary: report.summary,
    paragraphs: report.paragraphs.map(({ id, section, body }) => ({ id, section, body })),
    perspectives: report.perspectives.map(({ id, topic, title, body }) => ({ id, topic, title, body })),
    releasedBy: released.releasers.map(({ person, name, roles, at }) => ({
      person,
      name,
      role: committeeRole(roles),
      on: localDateOf(at),
    })),
    reactBy: released.reactBy,
    reactions: lastSaid(
      (reaction?.reactions ?? []).map(one => {
        const answer = answers.find(({ paragraph }) => paragraph === one.paragraph)
        return { ...one, verdict: answer?.verdict ?? null, answer: answer?.body ?? '' }
      }),
      released.saidBefore ?? [],
    ),
    ...(released.corrects && { corrects: released.corrects }),
  }
}

const committeeRoles = ['chair', 'member', 'committeeSecretary'] as const

/** In which role somebody of the committee decides, in words. */
export function committeeRole(held: readonly Role[]): string {
  const role = committeeRoles.find(one => held.includes(one))
  return role === undefined ? '' : roles[role].label
}
