// SPDX-License-Identifier: EUPL-1.2
import type { Option, Question, Questionnaire, Row, Topic } from './types.ts'
import { YES_PARTLY_NO } from './words.ts'

/** All topics in reading order, the closing fields included. */
export function topicsOf(questionnaire: Questionnaire): readonly Topic[] {
  return questionnaire.sections.flatMap(section => section.topics)
}

/** All questions in reading order, those that are not (or no longer) asked included. */
export function questionsOf(questionnaire: Questionnaire): readonly Question[] {
  return topicsOf(questionnaire).flatMap(topic => topic.questions)
}

/** The topic with this code, if this version has it. */
export function findTopic(questionnaire: Questionnaire, code: string): Topic | undefined {
  return topicsOf(questionnaire).find(topic => topic.code === code)
}

/** The question with this code, if this version has it. */
export function findQuestion(questionnaire: Questionnaire, code: string): Question | undefined {
  return questionsOf(questionnaire).find(question => question.code === code)
}

/** Every option that an answer to this question may ever have held; none for numbers, dates and texts. */
export function allOptions(question: Question): readonly Option[] {
  if (question.kind === 'yesPartlyNo' || question.kind === 'yesPartlyNoGrid') return YES_PARTLY_NO
  return 'options' in question ? question.options : []
}

/** The options to choose from now. 'We do not know' is not among them: every question offers it besides. */
export function offeredOptions(question: Question): readonly Option[] {
  return allOptions(question).filter(option => option.retired !== true)
}

/** The rows of a grid or of a few numbers; none for other questions. */
export function rowsOf(question: Question): readonly Row[] {
  return 'rows' in question ? question.rows : []
}
