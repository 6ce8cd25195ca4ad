// SPDX-License-Identifier: EUPL-1.2
import { finalReportTexts } from '../../../../content/texts/final-report.ts'
import { formatDate } from '../../../kernel/dutch-dates.ts'
import type { Block, DocumentModel } from '../../../platform/documents/model.ts'
import {
  barOf,
  type PublicFigures,
  type ReportPart,
  type RoundReportDocument,
  reportOrder,
  sentenceOf,
} from '../domain/report-document.ts'
import { chapterTitle } from '../domain/round-report.ts'

export const reportTlp = 'TLP:CLEAR' as const
export const version = '1.0'

/** The final report of a round as a document (requirement 35). */
export function roundReport(report: RoundReportDocument): DocumentModel {
  return {
    title: finalReportTexts.title.replace('{round}', () => report.round),
    subtitle: finalReportTexts.subtitle,
    organisation: report.committee,
    date: report.releasedOn,
    version,
    tlp: reportTlp,
    language: 'nl',
    hasCover: true,
    hasContents: true,
    blocks: reportOrder.flatMap(part => partBlocks(report, part)),
  }
}

function partBlocks(report: RoundReportDocument, part: ReportPart): Block[] {
  switch (part) {
    case 'mandate':
      return [heading(finalReportTexts.mandate), ...paragraphs(report.mandate)]
    case 'method':
      return [
        heading(finalReportTexts.method),
        ...finalReportTexts.methodIntro.flatMap(paragraphs),
        ...report.questionnaires.flatMap(one => paragraphs(questionnaireLine(one))),
      ]
    case 'visited':
      return [
        heading(finalReportTexts.visited),
        ...paragraphs(finalReportTexts.visitedIntro),
        { type: 'list', items: report.visited.map(visitedLine) },
      ]
    case 'reflections':
      return report.reflections.length === 0
        ? []
        : [
            heading(finalReportTexts.reflections),
            ...paragraphs(finalReportTexts.reflectionsIntro),
            { type: 'list', items: [...report.reflections] },
          ]
    case 'effect':
      return report.effect
        ? [heading(finalReportTexts.effect), ...figureBlocks(report.effect, finalReportTexts.effectBase)]
        : []
    case 'figures':
      return [
        heading(finalReportTexts.figures),
        ...(report.figures
          ? figureBlocks(report.figures, finalReportTexts.figuresBase)
          : paragraphs(finalReportTexts.figuresTooFew)),
        { type: 'notice', text: finalReportTexts.leftOut },
        ...paragraphs(finalReportTexts.frozen.replace('{date}', formatDate(report.releasedOn))),
      ]
    default:
      return report.chapters
        .filter(one => one.code === part)
        .flatMap(one => [heading(chapterTitle(one.code)), ...paragraphs(one.body)])
  }
}

const questionnaireLine = ({ title, version: n }: RoundReportDocument['questionnaires'][number]) =>
  finalReportTexts.questionnaire.replace('{title}', () => title).replace('{version}', `${n}`)

const visitedLine = ({ name, successors }: RoundReportDocument['visited'][number]): string =>
  successors.length === 0 ? name : `${name}, nu ${successors.join(' en ')}`

const heading = (text: string): Block => ({ type: 'heading', level: 2, text })

const paragraphs = (text: string): Block[] =>
  text
    .split(/\n\s*\n/)
    .filter(one => one.trim() !== '')
    .map(one => ({ type: 'paragraph' as const, text: one }))

/** Each question with its bars, and the same shares in a table. */
const figureBlocks = ({ base, questions }: PublicFigures, baseText: string): Block[] => [
  ...paragraphs(`${baseText.replace('{base}', `${base}`)} ${finalReportTexts.rounded}`),
  ...questions.flatMap(({ label, shares }): Block[] => [
    { type: 'heading', level: 3, text: label },
    { type: 'figure', svg: bars(shares), alt: sentenceOf(shares), width: 60 },
    {
      type: 'table',
      caption: label,
      header: ['Antwoord', 'Aandeel'],
      rows: shares.map(one => [one.label, one.share]),
      align: ['start', 'end'],
    },
  ]),
]

/** Plain bars, in the order of the table. */
function bars(shares: PublicFigures['questions'][number]['shares']): string {
  const rows = shares.map(
    ({ share }, n) =>
      `<rect x="0" y="${n * 7}" width="100" height="4" fill="#e4f0ee"/><rect x="0" y="${n * 7}" width="${barOf(share)}" height="4" fill="#0b5a5e"/>`,
  )
  return `<svg viewBox="0 0 100 ${shares.length * 7}">${rows.join('')}</svg>`
}
