// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import type { Questionnaire } from '../../../kernel/questionnaire/types.ts'
import { fromHandedIn, isSameAnswer } from './answer-values.ts'
import type { ConversationTopic } from './conversation.ts'
import { type AnswerChanged, changesBetween } from './dossier-changes.ts'
import type { SelfImageDocument, SupplementDocument } from './handover-documents.ts'
import { answeredBefore, sectionsWithBefore } from './last-time.ts'
import type { PublicFact } from './public-fact.ts'
import { answersIn, apartSlots, type GivenAnswer, questionnaireOf } from './self-image.ts'
import {
  allAreRead,
  type ReadSection,
  type ReadTopic,
  readSelfImage,
  withSupplements,
} from './self-image-reading.ts'
import { type StrikingAnswer, strikingAnswers } from './striking-answers.ts'
import type { Visit } from './visit.ts'

export type Dossier = {
  readonly document: SelfImageDocument
  readonly sections: readonly ReadSection[]
  /** What the municipality brings to the talk: the lines of its closing fields. */
  readonly brings: readonly ReadTopic[]
  /** How many topics are answered apart. */
  readonly apart: number
  /** Those on which portfolio holder and CISO answered differently. */
  readonly differences: readonly ReadTopic[]
  readonly open: readonly OpenPoint[]
  /** Answers to ask about, by rules that are data. */
  readonly striking: readonly StrikingAnswer[]
  /** What is other than in the version before, when it was reopened and handed in again. */
  readonly changes: readonly AnswerChanged[]
}

/** A question without an answer, or with 'we do not know': no shortcoming, a thing to ask about. */
export type OpenPoint = {
  readonly topic: ReadTopic['topic']
  readonly label: string
  readonly isUnknown: boolean
}

/** What stands around it: additions, and the version that was handed in before. */
type Around = {
  readonly supplements?: readonly SupplementDocument[]
  readonly before?: SelfImageDocument | undefined
}

/** The self-image as it was handed in, read for the talk. */
export function makeDossier(document: SelfImageDocument, { supplements = [], before }: Around = {}): Dossier {
  const { code, version } = document.questionnaire
  const given = document.answers.map(fromHandedIn)
  const questionnaire = questionnaireOf(code, version)
  const apartBy = document.isOneForBoth ? (['portfolioHolder'] as const) : apartSlots
  const { lastTime } = document
  const sections = sectionsWithBefore(
    withSupplements(readSelfImage(questionnaire, document.openedOn, given, allAreRead, apartBy), supplements),
    lastTime ? answeredBefore(lastTime, allAreRead) : new Map(),
  )
  const subjects = sections.filter(one => !one.section.closing)
  return {
    document,
    sections: subjects,
    brings: sections.filter(one => one.section.closing).flatMap(one => one.topics),
    apart: subjects.flatMap(one => one.topics).filter(one => one.topic.apart).length,
    differences: subjects.flatMap(one => one.topics).filter(one => one.topic.apart && differs(one, given)),
    open: subjects.flatMap(one => one.topics).flatMap(openPoints),
    striking: strikingAnswers(document, questionnaire),
    changes: before ? changesBetween(before, document) : [],
  }
}

function differs({ questions }: ReadTopic, given: readonly GivenAnswer[]): boolean {
  const holder = answersIn('portfolioHolder', given)
  const ciso = answersIn('ciso', given)
  return questions.some(({ question: { code } }) => {
    const [a, b] = [holder.get(code), ciso.get(code)]
    return (
      a?.value !== undefined &&
      b?.value !== undefined &&
      !isSameAnswer({ value: a.value }, { value: b.value })
    )
  })
}

function openPoints({ topic, questions }: ReadTopic): OpenPoint[] {
  return questions.flatMap(({ question, parts }) => {
    const isUnknown = parts.some(part => part.lines.some(line => line.kind === 'unknown'))
    const isOpen = parts.some(part => !part.lines.some(line => line.kind !== 'note'))
    return isUnknown || isOpen ? [{ topic, label: question.label, isUnknown: !isOpen }] : []
  })
}

/** What everybody may know of a municipality, from the register. */
export type PublicFacts = {
  readonly province: string
  readonly inhabitants: { readonly count: number; readonly on: LocalDate } | undefined
  /** Municipalities that went into this one, the latest first, and those that it goes or went into. */
  readonly mergedFrom: readonly Merger[]
  readonly goesInto: readonly Merger[]
}
export type Merger = { readonly name: string; readonly on: LocalDate }

/** Who noted that a point was treated, and when. What is not treated is open. */
export type Treated = { readonly code: string; readonly by: string; readonly on: LocalDate }

export type DossierView = {
  readonly visit: Visit
  readonly facts: PublicFacts | undefined
  /** What the secretariat entered, with where it stands. */
  readonly entered: readonly PublicFact[]
  /** Which points of the municipality were treated in the talk. */
  readonly treated: readonly Treated[]
  readonly topics: readonly ConversationTopic[]
  /** Absent until the municipality hands in: before that the committee knows only "nog niet ingeleverd". */
  readonly handedIn:
    | { readonly version: number; readonly dossier: Dossier; readonly questionnaire: Questionnaire }
    | undefined
}
