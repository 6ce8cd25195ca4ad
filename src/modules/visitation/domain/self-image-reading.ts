// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import { type AnswerLine, describeAnswer } from '../../../kernel/questionnaire/describe.ts'
import type { Question, Questionnaire, Section, Topic } from '../../../kernel/questionnaire/types.ts'
import { questionsOn } from '../../../kernel/questionnaire/version.ts'
import { visibleQuestions } from '../../../kernel/questionnaire/visible.ts'
import type { AnswerSlot, SupplementDocument } from './handover-documents.ts'
import { type ApartSlot, answersIn, apartSlots, type GivenAnswer } from './self-image.ts'

export type ReadQuestion = {
  readonly question: Question
  /** One per slot; without lines it was left open. Absent slots may not be read. */
  readonly parts: readonly { readonly slot: AnswerSlot; readonly lines: readonly AnswerLine[] }[]
  /** Last time's answer, where the municipality brings it. */
  readonly before?: AnsweredBefore
}

/** How a question was answered last time, in words. */
export type AnsweredBefore = {
  readonly on: LocalDate
  readonly municipality: string
  readonly parts: readonly { readonly slot: AnswerSlot; readonly lines: readonly AnswerLine[] }[]
}

export type ReadTopic = {
  readonly topic: Topic
  readonly questions: readonly ReadQuestion[]
  /** Some of it is not for this reader. */
  readonly hides: boolean
  /** What the municipality added after handing in, the oldest first. */
  readonly supplements?: readonly SupplementDocument[]
}

export type ReadSection = { readonly section: Section; readonly topics: readonly ReadTopic[] }

/**
 * The whole self-image in words, per section. `isFor` tells which slots this reader reads; `apartBy` who answered apart,
 * where one person did so for both.
 */
export function readSelfImage(
  questionnaire: Questionnaire,
  openedOn: LocalDate,
  given: readonly GivenAnswer[],
  isFor: (topic: Topic, slot: AnswerSlot) => boolean,
  apartBy: readonly ApartSlot[] = apartSlots,
): readonly ReadSection[] {
  const slots: readonly AnswerSlot[] = ['municipality', ...apartSlots]
  const answers = new Map(slots.map(slot => [slot, answersIn(slot, given)]))
  const readTopic = (topic: Topic): ReadTopic => {
    const asked: readonly AnswerSlot[] = topic.apart ? apartBy : ['municipality']
    const readable = asked.filter(slot => isFor(topic, slot))
    return {
      topic,
      hides: readable.length < asked.length,
      questions: questionsOn(topic, openedOn).flatMap(question => {
        const parts = readable.flatMap(slot => {
          const own = answers.get(slot) ?? new Map()
          const isAsked = visibleQuestions(topic, own, openedOn).includes(question)
          return isAsked ? [{ slot, lines: describeAnswer(question, own.get(question.code)) }] : []
        })
        return parts.length > 0 ? [{ question, parts }] : []
      }),
    }
  }
  return questionnaire.sections.flatMap(section => {
    const topics = section.topics.filter(topic => questionsOn(topic, openedOn).length > 0).map(readTopic)
    return topics.length > 0 ? [{ section, topics }] : []
  })
}

/** The same with what was added to each topic after handing in. */
export const withSupplements = (
  sections: readonly ReadSection[],
  supplements: readonly SupplementDocument[],
): readonly ReadSection[] =>
  sections.map(({ section, topics }) => ({
    section,
    topics: topics.map(read => {
      const added = supplements.filter(one => one.topic === read.topic.code)
      return added.length > 0 ? { ...read, supplements: added } : read
    }),
  }))

export const allAreRead = (): boolean => true
