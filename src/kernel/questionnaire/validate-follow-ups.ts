// SPDX-License-Identifier: EUPL-1.2
import { offeredOptions } from './contents.ts'
import { faultUnless, type QuestionnaireFault } from './faults.ts'
import type { Question, Questionnaire, ShowWhen, Topic } from './types.ts'
import { windowsMeet } from './validate-question.ts'

/**
 * The mistakes in the follow-ups of one topic: each hangs on an earlier question of the same topic, on options
 * that are offered. As each edge points back there can be no cycle; what hangs on a mistake is unreachable.
 */
export function followUpFaults(topic: Topic, within: Questionnaire): readonly QuestionnaireFault[] {
  const faults: QuestionnaireFault[] = []
  const reached = new Map<string, Question>()
  for (const question of topic.questions) {
    const { showWhen, code: where } = question
    if (showWhen === undefined) {
      reached.set(where, question)
      continue
    }
    const mistakes = edgeFaults(where, showWhen, topic)
    const parent = reached.get(showWhen.question)
    const isReachable = parent !== undefined && meetsWithin(question, parent, within) && mistakes.length === 0
    if (isReachable) reached.set(where, question)
    faults.push(...mistakes, ...faultUnless(isReachable, where, 'unreachable'))
  }
  return faults
}

function edgeFaults(where: string, showWhen: ShowWhen, topic: Topic): readonly QuestionnaireFault[] {
  const places = topic.questions.map(question => question.code)
  const parent = topic.questions[places.indexOf(showWhen.question)]
  if (parent === undefined) return faultUnless(false, where, 'followUpOfNothing', showWhen.question)
  return [
    ...faultUnless(
      places.indexOf(parent.code) < places.indexOf(where),
      where,
      'followUpOfLater',
      parent.code,
    ),
    ...('isOneOf' in showWhen ? optionFaults(where, showWhen.isOneOf, parent) : []),
    ...('atLeast' in showWhen ? numberFaults(where, showWhen.atLeast, parent) : []),
  ]
}

function optionFaults(
  where: string,
  codes: readonly string[],
  parent: Question,
): readonly QuestionnaireFault[] {
  const offered = offeredOptions(parent).map(option => option.code)
  const missing = codes.filter(code => !offered.includes(code))
  return faultUnless(codes.length > 0 && missing.length === 0, where, 'followUpOfOption', missing.join(' '))
}

function numberFaults(where: string, atLeast: number, parent: Question): readonly QuestionnaireFault[] {
  const canBeMet = parent.kind === 'number' && atLeast > parent.min && atLeast <= parent.max
  return faultUnless(canBeMet, where, 'followUpOfNumber', String(atLeast))
}

function meetsWithin(question: Question, parent: Question, within: Questionnaire): boolean {
  return windowsMeet(question, parent) && windowsMeet(question, within)
}
