// SPDX-License-Identifier: EUPL-1.2
import { dossierTexts as texts } from '../../../../content/texts/dossier.ts'
import { disclaimer } from '../../../../content/texts/report/standing-texts.ts'
import type { LocalDate } from '../../../kernel/dates.ts'
import { formatDate } from '../../../kernel/dutch-dates.ts'
import { formatCount } from '../../../kernel/questionnaire/number-classes.ts'
import type { Block, DocumentModel } from '../../../platform/documents/model.ts'
import { renderPdf } from '../../../platform/documents/pdf.ts'
import { fileName } from '../../../platform/files/file-name.ts'
import { broughtPoints } from '../domain/brought-point.ts'
import type { DossierView } from '../domain/dossier.ts'
import { fullName, reportTlp, topicTitle } from '../domain/report-document.ts'
import { heading, sectionBlocks, tableOr, topicBlocks } from './dossier-answers.ts'

/** A dossier whose self-image was handed in. */
export type ReadDossier = DossierView & { readonly handedIn: NonNullable<DossierView['handedIn']> }
type Copy = { readonly date: LocalDate; readonly reader: string }

/** The dossier on paper for one reader, whose name stands on every page with label and date (PDF/UA). @throws HeavyFailed */
export const makeDossierPack = async (view: ReadDossier, copy: Copy): Promise<Buffer> =>
  Buffer.from(await renderPdf(dossierPack(view, copy), 'ua-1'))

export const packName = (view: ReadDossier): string =>
  fileName({
    title: `dossier ${view.visit.municipality.name}`,
    kind: 'pdf',
    tlp: reportTlp,
    version: String(view.handedIn.version),
  })

/** The dossier as a document: what the page shows, in the same order (requirements 6, 15). */
export function dossierPack(view: ReadDossier, copy: Copy): DocumentModel {
  const { visit, handedIn } = view
  return {
    title: texts.title.replace('{municipality}', visit.municipality.name),
    subtitle: texts.subtitle.replace('{round}', visit.roundName),
    organisation: fullName(visit.municipality.name),
    ...copy,
    version: String(handedIn.version),
    tlp: reportTlp,
    language: 'nl',
    hasContents: true,
    blocks: [
      { type: 'notice', title: texts.disclaimer, text: disclaimer.text.replaceAll('verslag', 'dossier') },
      ...dossierBlocks(view),
    ],
  }
}

/** What stands in a dossier, below its title. */
export function dossierBlocks(view: ReadDossier): Block[] {
  const { dossier } = view.handedIn
  return [
    { type: 'definitions', items: about(view) },
    heading(texts.topics),
    ...tableOr(
      texts.noTopics,
      texts.topicsTable,
      texts.topicsHeader,
      view.topics.map(({ code, reason }) => [topicTitle(code), reason]),
    ),
    heading(texts.brings),
    ...dossier.brings.flatMap(topicBlocks),
    ...points(view),
    ...changes(view),
    heading(texts.striking),
    { type: 'paragraph', text: texts.strikingIntro },
    ...tableOr(
      texts.noStriking,
      texts.striking,
      texts.strikingHeader,
      dossier.striking.map(({ topic, sentence }) => [`${topic.number}. ${topic.title}`, sentence]),
    ),
    ...differences(view),
    heading(texts.open),
    ...tableOr(
      texts.noOpen,
      texts.open,
      texts.openHeader,
      dossier.open.map(({ topic, label, isUnknown }) => [
        `${topic.number}. ${topic.title}`,
        label,
        isUnknown ? texts.unknown : texts.unanswered,
      ]),
    ),
    ...facts(view),
    ...dossier.sections.flatMap(sectionBlocks),
  ]
}

function points({ handedIn: { dossier }, treated }: ReadDossier): Block[] {
  const brought = broughtPoints(dossier, treated)
  if (brought.length === 0) return []
  const rows = brought.map(one => [one.text, one.treated ? formatDate(one.treated.on) : texts.pointOpen])
  return [heading(texts.points), { type: 'table', caption: texts.points, header: texts.pointsHeader, rows }]
}

function about({ visit, facts, handedIn }: ReadDossier) {
  const { handedInOn, handedInBy } = handedIn.dossier.document
  const mergers = (term: string, of: NonNullable<typeof facts>['mergedFrom'] = []) =>
    of.map(({ name, on }) => ({ term, text: `${name} (${formatDate(on)})` }))
  return [
    ...(facts ? [{ term: texts.province, text: facts.province }] : []),
    ...(facts?.inhabitants
      ? [
          {
            term: texts.inhabitants,
            text: `${formatCount(facts.inhabitants.count)} (${formatDate(facts.inhabitants.on)})`,
          },
        ]
      : []),
    ...mergers(texts.mergedFrom, facts?.mergedFrom),
    ...mergers(texts.goesInto, facts?.goesInto),
    ...(visit.visitOn === null ? [] : [{ term: texts.talk, text: whenOf(visit.visitOn, visit.visitAt) }]),
    ...(visit.place === null ? [] : [{ term: texts.place, text: visit.place }]),
    { term: texts.handedIn, text: `${formatDate(handedInOn)}, ${handedInBy}` },
  ]
}

const whenOf = (on: LocalDate, at: string | null): string =>
  at === null ? formatDate(on) : `${formatDate(on)}, ${at}`

function changes({ handedIn: { version, dossier } }: ReadDossier): Block[] {
  if (version === 1) return []
  return [
    heading(texts.changes),
    ...tableOr(
      texts.noChanges,
      texts.changes,
      texts.changesHeader,
      dossier.changes.map(({ topic, label, before, after }) => [
        `${topic.number}. ${label}`,
        before.join('; '),
        after.join('; '),
      ]),
    ),
  ]
}

function differences({ handedIn: { dossier } }: ReadDossier): Block[] {
  if (dossier.document.isOneForBoth) return []
  const none: Block = { type: 'paragraph', text: texts.noDifferences }
  return [
    heading(texts.differences),
    { type: 'paragraph', text: texts.differencesIntro },
    ...(dossier.differences.length === 0 ? [none] : dossier.differences.flatMap(topicBlocks)),
  ]
}

const facts = ({ entered }: ReadDossier): Block[] =>
  entered.length === 0
    ? []
    : [
        heading(texts.facts),
        {
          type: 'table',
          caption: texts.facts,
          header: texts.factsHeader,
          rows: entered.map(({ body, publishedOn, link }) => [body, formatDate(publishedOn), link]),
        },
      ]
