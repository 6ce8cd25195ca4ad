// SPDX-License-Identifier: EUPL-1.2
import { publicCopy } from '../../../../content/texts/report/disclosure.ts'
import { grounds } from '../../../../content/texts/report/grounds.ts'
import { reactionTexts } from '../../../../content/texts/report/reactions.ts'
import { summaryTexts } from '../../../../content/texts/report/sections.ts'
import { type Problem, problem } from '../../../kernel/problem.ts'
import type { ReportDocument } from './handover-documents.ts'

/** A piece of the final report that stays out of the public copy. Without words it is the whole part. */
export type Passage = {
  readonly id: string
  readonly part: string
  readonly words: string
  readonly ground: string
}

/** A part of the report of which something can stay out. */
export type RedactablePart = { readonly id: string; readonly label: string; readonly text: string }

/** 'Woo 5.1.2.e: de persoonlijke levenssfeer'. */
export const groundText = (code: string): string => {
  const found = grounds.find(one => one.code === code)
  return found ? `Woo ${found.code}: ${found.label}` : `Woo ${code}`
}

/** Everything that people wrote in the report, in reading order; parts without text are left out. */
export function redactableParts(report: ReportDocument): RedactablePart[] {
  const parts: RedactablePart[] = []
  mapParts(report, (id, label, text) => {
    if (text !== '') parts.push({ id, label, text })
    return text
  })
  return parts
}

/** The report with a mark and its ground in place of every passage. Where passages overlap, all of it goes. */
export const redact = (report: ReportDocument, passages: readonly Passage[]): ReportDocument =>
  mapParts(report, (id, _, text) =>
    withMarks(
      text,
      passages.filter(one => one.part === id),
    ),
  )

/** What is wrong with a passage: its part or words are not in the report, its ground not in the list, or it was chosen already. */
export function passageProblems(
  report: ReportDocument,
  passage: Omit<Passage, 'id'>,
  before: readonly Passage[],
): Problem[] {
  const part = redactableParts(report).find(one => one.id === passage.part)
  if (!part) return [problem('part', 'choose')]
  const isTwice = before.some(one => one.part === passage.part && one.words === passage.words)
  return [
    ...(part.text.includes(passage.words) ? [] : [problem('words', 'passageNotFound')]),
    ...(isTwice ? [problem('words', 'passageTwice')] : []),
    ...(grounds.some(one => one.code === passage.ground) ? [] : [problem('ground', 'choose')]),
  ]
}

/** What was hidden: the words, or the whole text of the part. A passage whose words are gone from the report hides nothing. */
export const hiddenTexts = (report: ReportDocument, passages: readonly Passage[]): string[] => {
  const parts = redactableParts(report)
  return passages.map(({ part, words }) => words || (parts.find(one => one.id === part)?.text ?? ''))
}

/** The first hidden text that can still be read somewhere in these texts, whatever its capitals and line ends. */
export function stillReadable(hidden: readonly string[], texts: readonly string[]): string | undefined {
  const shown = texts.map(flat)
  return hidden.find(one => one !== '' && shown.some(text => text.includes(flat(one))))
}

const flat = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, ' ').trim()

type Span = { readonly start: number; readonly end: number; readonly ground: string }

function withMarks(text: string, passages: readonly Passage[]): string {
  if (text === '' || passages.length === 0) return text
  const spans = passages
    .flatMap(({ words, ground }) =>
      words === '' ? [{ start: 0, end: text.length, ground }] : spansOf(text, words, ground),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  let shown = ''
  let at = 0
  for (const { start, end, ground } of spans) {
    if (start >= at) shown += text.slice(at, start) + publicCopy.mark.replace('{ground}', ground)
    at = Math.max(at, end)
  }
  return shown + text.slice(at)
}

function spansOf(text: string, words: string, ground: string): Span[] {
  const spans: Span[] = []
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    spans.push({ start, end: start + words.length, ground })
  return spans
}

type Change = (id: string, label: string, text: string) => string

function mapParts(report: ReportDocument, change: Change): ReportDocument {
  const number = (paragraph: string) => report.paragraphs.findIndex(one => one.id === paragraph) + 1
  return {
    ...report,
    summary: change('summary', summaryTexts.title, report.summary),
    paragraphs: report.paragraphs.map((one, index) => ({
      ...one,
      body: change(one.id, `Alinea ${index + 1}`, one.body),
    })),
    perspectives: report.perspectives.map((one, index) => ({
      ...one,
      title: change(`${one.id}:title`, `Titel van perspectief ${index + 1}`, one.title),
      body: change(one.id, `Perspectief ${index + 1}`, one.body),
    })),
    reactions: report.reactions.map(one => ({
      ...one,
      body: change(
        `${one.paragraph}:reaction`,
        `Reactie op alinea ${number(one.paragraph)} (${reactionTexts[one.kind]})`,
        one.body,
      ),
      answer: change(`${one.paragraph}:answer`, `Antwoord bij alinea ${number(one.paragraph)}`, one.answer),
    })),
    releasedBy: report.releasedBy.map((one, index) => ({
      ...one,
      name: change(`releaser:${index}`, `Naam bij de vrijgave (${one.role})`, one.name),
    })),
  }
}
