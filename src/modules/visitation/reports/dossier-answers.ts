// SPDX-License-Identifier: EUPL-1.2
import { dossierTexts as texts } from '../../../../content/texts/dossier.ts'
import { formatDate } from '../../../kernel/dutch-dates.ts'
import type { AnswerLine } from '../../../kernel/questionnaire/describe.ts'
import type { Block } from '../../../platform/documents/model.ts'
import type { AnswerSlot } from '../domain/handover-documents.ts'
import type { AnsweredBefore, ReadQuestion, ReadSection, ReadTopic } from '../domain/self-image-reading.ts'

export const heading = (text: string, level: 2 | 3 = 2): Block => ({ type: 'heading', level, text })

/** A table, or the sentence that says that there is nothing. */
export const tableOr = (
  none: string,
  caption: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Block[] =>
  rows.length === 0 ? [{ type: 'paragraph', text: none }] : [{ type: 'table', caption, header, rows }]

export const sectionBlocks = ({ section, topics }: ReadSection): Block[] => [
  heading(section.title),
  ...topics.flatMap(topicBlocks),
]

/** One topic with its answers in words, under its title. */
export const topicBlocks = ({ topic, questions, supplements = [] }: ReadTopic): Block[] => [
  heading(`${topic.number}. ${topic.title}`, 3),
  {
    type: 'definitions',
    items: questions.map(({ question, parts, before }) => ({
      term: question.label,
      text: [...parts.map(inWords), ...(before ? [beforeInWords(before)] : [])].join('\n'),
    })),
  },
  ...supplements.map(
    ({ body, by, on }): Block => ({
      type: 'notice',
      title: texts.supplement.replace('{date}', formatDate(on)).replace('{name}', by),
      text: body,
    }),
  ),
]

const beforeInWords = ({ on, municipality, parts }: AnsweredBefore): string =>
  `${texts.before.replace('{date}', formatDate(on)).replace('{municipality}', municipality)} ${parts
    .map(({ slot, lines }) => names[slot] + lines.map(lineText).join('; '))
    .join('; ')}`

const names: Readonly<Record<AnswerSlot, string>> = {
  municipality: '',
  portfolioHolder: 'Portefeuillehouder: ',
  ciso: 'CISO: ',
}

function inWords({ slot, lines }: ReadQuestion['parts'][number]): string {
  const isOpen = !lines.some(line => line.kind !== 'note')
  return names[slot] + [...(isOpen ? [texts.unanswered] : []), ...lines.map(lineText)].join('\n')
}

const lineText = ({ kind, label, text }: AnswerLine): string =>
  `${kind === 'note' ? texts.remark : ''}${label === undefined ? '' : `${label}: `}${text}`
