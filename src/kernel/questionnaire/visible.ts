// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../dates.ts'
import { type Answer, type Answers, type AnswerValue, UNKNOWN } from './answer.ts'
import { rowsOf } from './contents.ts'
import type { Question, ShowWhen, Topic } from './types.ts'
import { questionsOn } from './version.ts'

/**
 * The questions to show: asked on that date, and for a follow-up, its own question is shown and answered so.
 * An answer to a question that is hidden again is kept by the store, but it does not count.
 */
export function visibleQuestions(topic: Topic, answers: Answers, on: LocalDate): readonly Question[] {
  const visible: Question[] = []
  for (const question of questionsOn(topic, on)) {
    const { showWhen } = question
    const isShown =
      showWhen === undefined ||
      (visible.some(earlier => earlier.code === showWhen.question) &&
        isMet(showWhen, answers.get(showWhen.question)?.value))
    if (isShown) visible.push(question)
  }
  return visible
}

/**
 * Whether the question is answered; 'we do not know' is an answer. A grid is answered when each of its rows is
 * (every row offers 'we do not know'), a few numbers when at least one is filled in.
 */
export function isAnswered(question: Question, answer: Answer | undefined): boolean {
  const value = answer?.value
  if (value === undefined) return false
  if (value.kind !== 'yesPartlyNoGrid' && value.kind !== 'oneGrid') return true
  return rowsOf(question).every(row => Object.hasOwn(value.choices, row.code))
}

/** The option codes that an answer holds; none for unknown, numbers, dates and texts. */
export function chosenCodes(value: AnswerValue): readonly string[] {
  switch (value.kind) {
    case 'yesPartlyNo':
    case 'frequency':
    case 'one':
      return [value.choice]
    case 'several':
      return value.choices
    case 'yesPartlyNoGrid':
    case 'oneGrid':
      return Object.values(value.choices)
    default:
      return []
  }
}

function isMet(showWhen: ShowWhen, value: AnswerValue | undefined): boolean {
  if (value === undefined || value.kind === UNKNOWN || value.kind === 'never') return false
  if ('answered' in showWhen) return true
  if ('atLeast' in showWhen) return value.kind === 'number' && value.number >= showWhen.atLeast
  return chosenCodes(value).some(code => showWhen.isOneOf.includes(code))
}
