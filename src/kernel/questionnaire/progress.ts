// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../dates.ts'
import type { Answers } from './answer.ts'
import type { Questionnaire, Topic } from './types.ts'
import { topicsOn } from './version.ts'
import { isAnswered, visibleQuestions } from './visible.ts'

export type TopicProgress = {
  readonly answered: number
  readonly of: number
  readonly isDone: boolean
  readonly minutesLeft: number
}

export type Progress = {
  readonly topicsDone: number
  readonly topicsOf: number
  readonly minutesLeft: number
}

/** How far one topic is; follow-ups count from the moment that they are asked. Minutes are not rounded. */
export function topicProgress(topic: Topic, answers: Answers, on: LocalDate): TopicProgress {
  const questions = visibleQuestions(topic, answers, on)
  const answered = questions.filter(question => isAnswered(question, answers.get(question.code))).length
  const open = questions.length - answered
  return {
    answered,
    of: questions.length,
    isDone: open === 0,
    minutesLeft: questions.length === 0 ? 0 : (topic.minutes * open) / questions.length,
  }
}

/**
 * How far a questionnaire is, in topics and in whole minutes (rounded up). The closing fields do not count:
 * they may stay empty, and then nothing is left to do. `answersFor` gives the answers that
 * count for a topic: one map, or one per party for a topic answered apart; it is done when all are done.
 */
export function progressOf(
  questionnaire: Questionnaire,
  on: LocalDate,
  answersFor: (topic: Topic) => readonly Answers[],
): Progress {
  let topicsDone = 0
  let minutesLeft = 0
  const sections = questionnaire.sections.filter(section => !section.closing)
  const topics = topicsOn({ ...questionnaire, sections }, on)
  for (const topic of topics) {
    const parts = answersFor(topic).map(answers => topicProgress(topic, answers, on))
    if (parts.length > 0 && parts.every(part => part.isDone)) topicsDone += 1
    minutesLeft += parts.length === 0 ? topic.minutes : Math.max(...parts.map(part => part.minutesLeft))
  }
  return { topicsDone, topicsOf: topics.length, minutesLeft: Math.ceil(minutesLeft) }
}

/** The estimate for the whole list on this date, closing fields included, in minutes. */
export function minutesOf(questionnaire: Questionnaire, on: LocalDate): number {
  return topicsOn(questionnaire, on).reduce((sum, topic) => sum + topic.minutes, 0)
}
