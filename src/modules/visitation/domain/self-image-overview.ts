// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import type { Answers } from '../../../kernel/questionnaire/answer.ts'
import { type Progress, progressOf, topicProgress } from '../../../kernel/questionnaire/progress.ts'
import type { Questionnaire, Section, Topic } from '../../../kernel/questionnaire/types.ts'
import { questionsOn, topicsOn } from '../../../kernel/questionnaire/version.ts'
import type { Role } from '../../../kernel/roles.ts'
import { slotFor } from './answer-rights.ts'
import type { AnswerSlot } from './handover-documents.ts'
import { type ApartSlot, answersIn, apartSlots, type GivenAnswer } from './self-image.ts'

/** done: every question that is asked has an answer. busy: some have. */
export type TopicState = 'todo' | 'busy' | 'done'

export type TopicLine = {
  readonly topic: Topic
  readonly state: TopicState
  /** For a topic that is answered apart: who is asked, and how far each is. Empty otherwise. */
  readonly parties: readonly { readonly slot: ApartSlot; readonly state: TopicState }[]
  /** In whose name this reader answers it; undefined when it is for others. */
  readonly slot: AnswerSlot | undefined
}

export type Overview = {
  readonly progress: Progress
  readonly sections: readonly { readonly section: Section; readonly lines: readonly TopicLine[] }[]
}

type Asked = {
  readonly questionnaire: Questionnaire
  readonly openedOn: LocalDate
  readonly given: readonly GivenAnswer[]
  /** Those of the two parties that exist in this municipality. When neither does, nobody is asked apart. */
  readonly parties: readonly ApartSlot[]
}

/** How far each topic is, as this reader may know it: of others only whether they are done. */
export function overviewFor(roles: readonly Role[], asked: Asked): Overview {
  const { questionnaire, openedOn, given } = asked
  const bySlot = answersBySlot(given)
  return {
    progress: progressOf(questionnaire, openedOn, topic => slotsOf(topic, asked.parties).map(bySlot)),
    sections: questionnaire.sections.flatMap(section => {
      const topics = section.topics.filter(topic => questionsOn(topic, openedOn).length > 0)
      const lines = topics.map(topic => lineOf(topic, roles, asked, bySlot))
      return lines.length > 0 ? [{ section, lines }] : []
    }),
  }
}

function lineOf(
  topic: Topic,
  roles: readonly Role[],
  { openedOn, parties }: Asked,
  bySlot: (slot: AnswerSlot) => Answers,
): TopicLine {
  const states = slotsOf(topic, parties).map(slot => ({
    slot,
    state: topicState(topic, bySlot(slot), openedOn),
  }))
  return {
    topic,
    state: together(states.map(one => one.state)),
    parties: states.flatMap(({ slot, state }) => (slot === 'municipality' ? [] : [{ slot, state }])),
    slot: slotFor(roles, topic),
  }
}

/** The topics with a question that is still open, in reading order, the closing fields included. */
export function openTopics(asked: Asked): readonly Topic[] {
  const bySlot = answersBySlot(asked.given)
  return topicsOn(asked.questionnaire, asked.openedOn).filter(topic =>
    slotsOf(topic, asked.parties).some(slot => topicState(topic, bySlot(slot), asked.openedOn) !== 'done'),
  )
}

/** Whether everybody who answers this topic apart is done with it. */
export const areBothDone = (
  topic: Topic,
  { given, openedOn, parties }: Omit<Asked, 'questionnaire'>,
): boolean =>
  slotsOf(topic, parties).every(slot => topicState(topic, answersIn(slot, given), openedOn) === 'done')

/** The slots in which a topic is answered; of the two parties only those that exist. */
export const slotsOf = (topic: Topic, parties: readonly ApartSlot[]): readonly AnswerSlot[] =>
  topic.apart ? (parties.length > 0 ? parties : apartSlots) : ['municipality']

export function topicState(topic: Topic, answers: Answers, on: LocalDate): TopicState {
  const { answered, isDone } = topicProgress(topic, answers, on)
  return isDone ? 'done' : answered > 0 ? 'busy' : 'todo'
}

function together(states: readonly TopicState[]): TopicState {
  if (states.every(state => state === 'done')) return 'done'
  return states.every(state => state === 'todo') ? 'todo' : 'busy'
}

function answersBySlot(given: readonly GivenAnswer[]): (slot: AnswerSlot) => Answers {
  const known = new Map<AnswerSlot, Answers>()
  return slot => {
    const answers = known.get(slot) ?? answersIn(slot, given)
    known.set(slot, answers)
    return answers
  }
}
