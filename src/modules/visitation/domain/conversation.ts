// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../kernel/ids.ts'
import type { Topic } from '../../../kernel/questionnaire/types.ts'

/** A topic for the talk, and why the committee wants to talk about it. */
export type ConversationTopic = {
  readonly code: string
  readonly reason: string
  readonly position: number
  /** Counts the reasons. */
  readonly version: number
}

/** The subject of the history of why the committee talks about a topic; a topic that comes back goes on in it. */
export const reasonSubject = (visitId: string, topic: string) => ({
  kind: 'visitation.conversationTopic',
  id: `${visitId}:${topic}`,
})

/** What somebody of the committee wrote down during the talk: about a topic, or in general. */
export type ConversationNote = {
  readonly id: string
  readonly topic: string | null
  readonly person: { readonly id: PersonId; readonly name: string }
  readonly body: string
  readonly version: number
  readonly savedAt: Date
}

/** Moves a topic one place up or down. At the end of the list nothing changes. */
export function moveTopic(
  topics: readonly ConversationTopic[],
  code: string,
  direction: 'up' | 'down',
): readonly ConversationTopic[] {
  const order = [...topics]
  const from = order.findIndex(one => one.code === code)
  const to = from + (direction === 'up' ? -1 : 1)
  const [moving, other] = [order[from], order[to]]
  if (!moving || !other) return topics
  order[to] = moving
  order[from] = other
  return order.map((one, index) => ({ ...one, position: index + 1 }))
}

/** Where notes are taken: a topic of the talk, or in general. */
export type NotePlace = {
  readonly code: string | null
  readonly topic: Topic | undefined
  readonly reason: string
  /** At least one: an empty one when this person wrote nothing yet. */
  readonly mine: readonly ConversationNote[]
  readonly others: readonly ConversationNote[]
}
