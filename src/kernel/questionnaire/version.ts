// SPDX-License-Identifier: EUPL-1.2
import { isWithin, type LocalDate } from '../dates.ts'
import type { Question, Questionnaire, Topic } from './types.ts'

/** The version that holds on this date, if any; windows never overlap (validateSeries). */
export function activeOn(versions: readonly Questionnaire[], on: LocalDate): Questionnaire | undefined {
  return versions.find(version => isWithin(on, version.activeFrom, version.activeTo))
}

/**
 * The questions of a topic that are asked on this date. Take the date on which the list was handed out: then a
 * list does not change while somebody fills it in.
 */
export function questionsOn(topic: Topic, on: LocalDate): readonly Question[] {
  return topic.questions.filter(question => isWithin(on, question.activeFrom, question.activeTo))
}

/** The topics of a questionnaire that ask something on this date. */
export function topicsOn(questionnaire: Questionnaire, on: LocalDate): readonly Topic[] {
  return questionnaire.sections
    .flatMap(section => section.topics)
    .filter(topic => questionsOn(topic, on).length > 0)
}
