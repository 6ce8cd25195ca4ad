// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import type { HandedOut, Step, Subject } from '../../../kernel/handing-out/handed-out.ts'
import type { MoveKind } from '../../../kernel/handing-out/moves.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import type { Question, Questionnaire, Topic } from '../../../kernel/questionnaire/types.ts'
import { questionsOn, topicsOn } from '../../../kernel/questionnaire/version.ts'
import type { Participation } from './participation.ts'
import type { StoredAnswer } from './self-image.ts'
import type { ReadTopic } from './self-image-reading.ts'

/** The self-image as a whole of which questions are handed out. */
export const selfImageSubject = (visitId: string): Subject => ({ kind: 'visitation.selfImage', id: visitId })

/** Questions of one topic. */
export type TopicPart = { readonly topic: Topic; readonly questions: readonly Question[] }

/** What may be handed out: what is answered apart is asked of two people in person, and of nobody else. */
export const mayBeHandedOut = (questionnaire: Questionnaire, on: LocalDate): readonly TopicPart[] =>
  topicsOn(questionnaire, on)
    .filter(topic => !topic.apart)
    .map(topic => ({ topic, questions: questionsOn(topic, on) }))

type Chosen = { readonly topics: readonly string[]; readonly questions: readonly string[] }

/** The codes of what was chosen, whole topics and single questions; a question takes its follow-ups along. */
export function partsOf(among: readonly TopicPart[], chosen: Chosen): readonly string[] {
  return among.flatMap(({ topic, questions }) => {
    const taken = new Set<string>()
    for (const { code, showWhen } of questions)
      if (
        chosen.topics.includes(topic.code) ||
        chosen.questions.includes(code) ||
        (showWhen && taken.has(showWhen.question))
      )
        taken.add(code)
    return [...taken]
  })
}

/** These questions again, by topic. */
export const topicPartsOf = (among: readonly TopicPart[], parts: readonly string[]): readonly TopicPart[] =>
  among.flatMap(({ topic, questions }) => {
    const own = questions.filter(one => parts.includes(one.code))
    return own.length > 0 ? [{ topic, questions: own }] : []
  })

/** Whether there is a topic of which nothing was answered yet; "weten wij niet" is an answer. */
export const hasOpenTopic = (topics: readonly TopicPart[], answered: readonly string[]): boolean =>
  topics.some(({ questions }) => !questions.some(one => answered.includes(one.code)))

/** What was handed out in a few words: the topic, or the first and how many more. */
export function titleOf(topics: readonly TopicPart[]): string {
  const [first, ...more] = topics.map(one => one.topic.title)
  if (more.length === 0) return first ?? ''
  return `${first} en nog ${more.length} ${more.length === 1 ? 'onderwerp' : 'onderwerpen'}`
}

/** One thing that was handed out, as one person sees it. */
export type HandedOutView = {
  readonly participation: Participation
  readonly one: HandedOut
  readonly steps: readonly Step[]
  readonly topics: readonly (TopicPart & {
    readonly answers: readonly StoredAnswer[]
    readonly read: ReadTopic | undefined
  })[]
  /** This person answers it now. */
  readonly fillsIn: boolean
  readonly moves: readonly MoveKind[]
  /** To whom it may be handed on. */
  readonly receivers: readonly { readonly id: PersonId; readonly name: string }[]
}
