// SPDX-License-Identifier: EUPL-1.2
import {
  type AnswerTest,
  type StrikingRule,
  strikingAnswers1,
} from '../../../../content/questionnaires/self-image/striking-answers.ts'
import { addDays, addMonths, type LocalDate, localDate } from '../../../kernel/dates.ts'
import type { AnswerValue } from '../../../kernel/questionnaire/answer.ts'
import { findTopic } from '../../../kernel/questionnaire/contents.ts'
import type { Questionnaire, Topic } from '../../../kernel/questionnaire/types.ts'
import { fromHandedIn } from './answer-values.ts'
import type { SelfImageDocument } from './handover-documents.ts'
import { answersIn } from './self-image.ts'

/** An answer to ask about; a beginning of a talk, never a verdict (requirement 59). */
export type StrikingAnswer = { readonly code: string; readonly topic: Topic; readonly sentence: string }

/** The rules of each version of the self-image; a version without rules has no striking answers. */
const rulesOf: Readonly<Record<number, readonly StrikingRule[]>> = { 1: strikingAnswers1 }

/** What in these answers is worth asking about, in the order of the questionnaire. */
export function strikingAnswers(
  document: SelfImageDocument,
  questionnaire: Questionnaire,
): readonly StrikingAnswer[] {
  const answers = answersIn('municipality', document.answers.map(fromHandedIn))
  return (rulesOf[questionnaire.version] ?? []).flatMap(({ code, topic: topicCode, when, sentence }) => {
    const topic = findTopic(questionnaire, topicCode)
    const holds = when.every(test => passes(test, answers.get(test.question)?.value, document.handedInOn))
    return topic && holds ? [{ code, topic, sentence }] : []
  })
}

/** A question that was left open passes no test: nothing is concluded from silence. */
function passes(test: AnswerTest, value: AnswerValue | undefined, handedInOn: LocalDate): boolean {
  if (value === undefined) return false
  if ('is' in test) return value.kind === test.is
  if ('isOneOf' in test) return 'choice' in value && test.isOneOf.includes(value.choice)
  if ('holds' in test) return value.kind === 'several' && value.choices.includes(test.holds)
  if ('lacks' in test) return value.kind === 'several' && !value.choices.includes(test.lacks)
  if ('atLeast' in test) return numberIn(value, test.row) >= test.atLeast
  return value.kind === 'date' && latestDay(value.on) <= addMonths(handedInOn, -test.monthsAgo)
}

function numberIn(value: AnswerValue, row: string | undefined): number {
  if (value.kind === 'number') return value.number
  return (value.kind === 'numbers' && row !== undefined ? value.numbers[row] : undefined) ?? 0
}

/** The last day that a date can mean: of '2024' the last of December. */
function latestDay(on: string): LocalDate {
  if (on.length === 4) return localDate(`${on}-12-31`)
  return on.length === 7 ? addDays(addMonths(localDate(`${on}-01`), 1), -1) : localDate(on)
}
