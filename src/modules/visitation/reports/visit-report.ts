// SPDX-License-Identifier: EUPL-1.2
import { documentTexts } from '../../../../content/texts/report/document.ts'
import { reactionTexts } from '../../../../content/texts/report/reactions.ts'
import { perspectiveTexts, sectionTexts, summaryTexts } from '../../../../content/texts/report/sections.ts'
import {
  disclaimer,
  shareWithCouncil,
  silenceIsNoConsent,
} from '../../../../content/texts/report/standing-texts.ts'
import type { LocalDate } from '../../../kernel/dates.ts'
import { formatDate } from '../../../kernel/dutch-dates.ts'
import type { Block, Card, DocumentModel } from '../../../platform/documents/model.ts'
import type { Withdrawn } from '../domain/correction.ts'
import type { ReportDocument } from '../domain/handover-documents.ts'
import { fullName, reportTlp, topicTitle, versionLabel } from '../domain/report-document.ts'
import { reportSections } from '../domain/report-parts.ts'
import { countReactions, verdictSentence } from '../domain/report-reaction.ts'

export type Copy = {
  readonly date: LocalDate
  readonly version: string
  /** Who gets this copy; stands on every page. */
  readonly reader: string
  /** This version no longer holds. */
  readonly withdrawn?: Withdrawn | undefined
}

/** The final report of a visit as a document for PDF and ODT (requirements 6, 23, 29). */
export function visitReport(report: ReportDocument, { withdrawn, ...copy }: Copy): DocumentModel {
  const name = fullName(report.municipality.name)
  const subtitle = documentTexts.subtitle.replace('{round}', report.round)
  return {
    title: reportTitle(report),
    subtitle: withdrawn ? `${documentTexts.withdrawnTitle} · ${subtitle}` : subtitle,
    organisation: name,
    ...copy,
    tlp: reportTlp,
    language: 'nl',
    hasCover: true,
    hasContents: true,
    blocks: [
      ...withdrawnBlocks(withdrawn),
      ...correctsBlocks(report),
      { type: 'notice', title: disclaimer.title, text: disclaimer.text },
      ...about(report),
      ...(report.summary === '' ? [] : [heading(summaryTexts.title), ...paragraphs(report.summary)]),
      ...reportSections.flatMap(section => sectionBlocks(report, section)),
      heading(perspectiveTexts.title),
      { type: 'paragraph', text: perspectiveTexts.intro },
      { type: 'cards', cards: report.perspectives.map(perspectiveCard) },
      heading(shareWithCouncil.title),
      { type: 'paragraph', text: shareWithCouncil.text },
      ...reactionBlocks(report),
      ...releaseBlocks(report),
    ],
  }
}

function withdrawnBlocks(withdrawn: Withdrawn | undefined): Block[] {
  if (!withdrawn) return []
  const text = documentTexts.withdrawn
    .replace('{date}', formatDate(withdrawn.on))
    .replace('{reason}', () => withdrawn.reason)
  return [{ type: 'notice', title: documentTexts.withdrawnTitle, text }]
}

function correctsBlocks({ corrects }: ReportDocument): Block[] {
  if (!corrects) return []
  const text = documentTexts.corrects
    .replace('{version}', versionLabel('final', corrects.version))
    .replace('{reason}', () => corrects.reason)
  return [{ type: 'notice', title: documentTexts.correctsTitle, text }]
}

export const reportTitle = (report: Pick<ReportDocument, 'municipality'>): string =>
  documentTexts.title.replace('{municipality}', report.municipality.name)

const heading = (text: string): Block => ({ type: 'heading', level: 2, text })

const paragraphs = (text: string): Block[] =>
  text.split(/\n{2,}/).map(one => ({ type: 'paragraph' as const, text: one }))

const about = ({ committee, visitOn }: ReportDocument): Block[] => [
  {
    type: 'definitions',
    items: [
      { term: documentTexts.committee, text: committee },
      ...(visitOn === null ? [] : [{ term: documentTexts.talk, text: formatDate(visitOn) }]),
    ],
  },
]

function sectionBlocks(report: ReportDocument, section: (typeof reportSections)[number]): Block[] {
  const first = report.paragraphs.findIndex(one => one.section === section)
  if (first < 0) return []
  const own = report.paragraphs.filter(one => one.section === section)
  return [
    heading(sectionTexts[section].title),
    { type: 'cards', startAt: first + 1, cards: own.map(one => paragraphCard(report, one)) },
  ]
}

function paragraphCard(report: ReportDocument, { id, body }: ReportDocument['paragraphs'][number]): Card {
  const reaction = report.reactions.find(one => one.paragraph === id)
  if (!reaction) return { text: body }
  return {
    text: body,
    notes: [
      {
        label: documentTexts.municipalitySays.replace('{reaction}', reactionTexts[reaction.kind]),
        text: reaction.body,
      },
      ...(reaction.verdict
        ? [{ label: documentTexts.committee, text: verdictSentence(reaction.verdict, reaction.answer) }]
        : []),
    ],
  }
}

const perspectiveCard = ({ title, body, topic }: ReportDocument['perspectives'][number]): Card => ({
  title,
  text: body,
  notes: [{ label: documentTexts.topic, text: topicTitle(topic) }],
})

function reactionBlocks(report: ReportDocument): Block[] {
  const { count, base } = countReactions(report, report.reactions)
  const counted = documentTexts.reactionCount.replace('{count}', `${count}`).replace('{base}', `${base}`)
  const text = `${counted} ${silenceIsNoConsent}`
  return [heading(documentTexts.reactionTitle), { type: 'paragraph', text }]
}

const releaseBlocks = ({ releasedBy }: ReportDocument): Block[] => [
  heading(documentTexts.releaseTitle),
  {
    type: 'table',
    caption: documentTexts.releaseTable,
    header: documentTexts.releaseHeader,
    rows: releasedBy.map(({ name, role, on }) => [name, role, formatDate(on)]),
  },
]
