// SPDX-License-Identifier: EUPL-1.2
import { dayPackTexts as texts } from '../../../../content/texts/day-pack.ts'
import { dossierTexts } from '../../../../content/texts/dossier.ts'
import { disclaimer } from '../../../../content/texts/report/standing-texts.ts'
import type { LocalDate } from '../../../kernel/dates.ts'
import { formatDateWithWeekday } from '../../../kernel/dutch-dates.ts'
import { roles } from '../../../kernel/roles.ts'
import type { Block, DocumentModel } from '../../../platform/documents/model.ts'
import { renderPdf } from '../../../platform/documents/pdf.ts'
import { fileName } from '../../../platform/files/file-name.ts'
import { reportTlp } from '../domain/report-document.ts'
import { programmeParts } from '../domain/schedule.ts'
import type { DayPack } from '../domain/visit-day.ts'
import { heading, tableOr } from './dossier-answers.ts'
import { dossierBlocks } from './dossier-pack.ts'

type Copy = { readonly date: LocalDate; readonly organisation: string }
type Part = DayPack['parts'][number]

/** The papers of a day for one reader, whose name stands on every page with label and date (PDF/UA). @throws HeavyFailed */
export const makeDayPack = async (pack: DayPack, copy: Copy): Promise<Uint8Array> =>
  renderPdf(dayPack(pack, copy), 'ua-1')

export const dayPackName = ({ on }: DayPack): string =>
  fileName({ title: texts.fileTitle.replace('{day}', on), kind: 'pdf', tlp: reportTlp, version: '1' })

/**
 * The visits of a day one after the other: programme, address, those present, and the dossier. Without a table of contents,
 * so that where to be stands on the first page.
 */
export function dayPack({ on, reader, parts }: DayPack, copy: Copy): DocumentModel {
  return {
    title: texts.title.replace('{day}', formatDateWithWeekday(on)),
    subtitle: parts.map(({ visit }) => visit.municipality.name).join(', '),
    ...copy,
    reader,
    version: '1',
    tlp: reportTlp,
    language: 'nl',
    blocks: parts.flatMap((part, index): Block[] => [
      ...(index === 0 ? [] : [{ type: 'pageBreak' } as const]),
      ...ofVisit(part),
      ...ofDossier(part),
    ]),
  }
}

function ofVisit({ visit, delegation }: Part): Block[] {
  const { name } = visit.municipality
  const programme = programmeParts(visit.programme)
  const present = [
    ...visit.members.map(one => [one.name, texts.committee]),
    ...(delegation?.delegates ?? []).flatMap(one =>
      one.name === null ? [] : [[one.name, roles[one.role].label]],
    ),
  ]
  return [
    heading(name),
    {
      type: 'definitions',
      items: [
        { term: texts.time, text: visit.visitAt ?? texts.unknown },
        { term: texts.place, text: visit.place ?? texts.unknown },
        { term: texts.address, text: visit.address || texts.unknown },
      ],
    },
    heading(`${name}: ${texts.programme}`, 3),
    programme.length === 0
      ? { type: 'paragraph', text: texts.noProgramme }
      : { type: 'list', items: programme },
    heading(`${name}: ${texts.present}`, 3),
    ...tableOr(texts.nobody, `${name}: ${texts.present}`, texts.presentHeader, present),
  ]
}

function ofDossier({ visit, dossier }: Part): Block[] {
  const { name } = visit.municipality
  const says = (text: string): Block[] => [heading(`${name}: ${texts.dossier}`), { type: 'paragraph', text }]
  if (!dossier) return says(texts.notOpen)
  const { handedIn } = dossier
  if (!handedIn) return says(texts.notHandedIn)
  return [
    { type: 'pageBreak' },
    heading(`${name}: ${texts.dossier}`),
    {
      type: 'notice',
      title: dossierTexts.disclaimer,
      text: disclaimer.text.replaceAll('verslag', 'dossier'),
    },
    ...dossierBlocks({ ...dossier, handedIn }).map(block => ofMunicipality(name, block)),
  ]
}

/** Under the heading of which municipality a part stands, when there are several on a day. */
const ofMunicipality = (name: string, block: Block): Block =>
  block.type === 'heading' && block.level === 2 ? { ...block, text: `${name}: ${block.text}` } : block
