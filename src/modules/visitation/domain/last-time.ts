// SPDX-License-Identifier: EUPL-1.2
import { type Problem, problem } from '../../../kernel/problem.ts'
import type { Topic } from '../../../kernel/questionnaire/types.ts'
import { fromHandedIn } from './answer-values.ts'
import type { AnswerSlot, LastTimeDocument, ReportDocument, SelfImageDocument } from './handover-documents.ts'
import { apartSlots, questionnaireOf } from './self-image.ts'
import { type AnsweredBefore, type ReadSection, type ReadTopic, readSelfImage } from './self-image-reading.ts'

/** What of an earlier visit goes along when the municipality brings it: its answers, and no names of people. */
export function lastTimeDocument(
  municipality: string,
  given: SelfImageDocument,
  report: ReportDocument | undefined,
): LastTimeDocument {
  const { questionnaire, openedOn, answers, handedInOn, isOneForBoth } = given
  return {
    municipality,
    questionnaire,
    openedOn,
    answers,
    handedInOn,
    ...(isOneForBoth && { isOneForBoth }),
    ...(report && {
      report: {
        round: report.round,
        visitOn: report.visitOn,
        perspectives: report.perspectives.map(({ topic, title }) => ({ topic, title })),
      },
    }),
  }
}

/** Why what was handed in before cannot be brought, or left out again, now. */
export const lastTimeProblems = (isOpen: boolean): Problem[] =>
  isOpen ? [] : [problem('', 'lastTimeTooLate')]

/** Last time's answers by the code of their question; `isFor` tells which slots this reader reads. What was left open then is not there. */
export function answeredBefore(
  document: LastTimeDocument,
  isFor: (topic: Topic, slot: AnswerSlot) => boolean,
): ReadonlyMap<string, AnsweredBefore> {
  const { questionnaire, openedOn, municipality, handedInOn: on } = document
  const sections = readSelfImage(
    questionnaireOf(questionnaire.code, questionnaire.version),
    openedOn,
    document.answers.map(fromHandedIn),
    isFor,
    document.isOneForBoth ? ['portfolioHolder'] : apartSlots,
  )
  const questions = sections.flatMap(one => one.topics).flatMap(one => one.questions)
  return new Map(
    questions.flatMap(({ question, parts }) => {
      const said = parts.filter(part => part.lines.length > 0)
      return said.length > 0 ? [[question.code, { on, municipality, parts: said }] as const] : []
    }),
  )
}

/** The same topic with last time's answer at each question. */
export const topicWithBefore = (read: ReadTopic, before: ReadonlyMap<string, AnsweredBefore>): ReadTopic => ({
  ...read,
  questions: read.questions.map(one => {
    const earlier = before.get(one.question.code)
    return earlier ? { ...one, before: earlier } : one
  }),
})

export const sectionsWithBefore = (
  sections: readonly ReadSection[],
  before: ReadonlyMap<string, AnsweredBefore>,
): readonly ReadSection[] =>
  before.size === 0
    ? sections
    : sections.map(({ section, topics }) => ({
        section,
        topics: topics.map(read => topicWithBefore(read, before)),
      }))
