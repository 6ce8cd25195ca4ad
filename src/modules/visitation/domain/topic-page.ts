// SPDX-License-Identifier: EUPL-1.2
import type { HandedOut } from '../../../kernel/handing-out/handed-out.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import type { Question, Topic } from '../../../kernel/questionnaire/types.ts'
import type { AnswerSlot } from './handover-documents.ts'
import type { SelfImage, StoredAnswer } from './self-image.ts'
import type { TopicLine } from './self-image-overview.ts'
import type { AnsweredBefore, ReadTopic } from './self-image-reading.ts'

/** One topic as one person sees it. */
export type TopicPageData = {
  readonly selfImage: SelfImage
  readonly topic: Topic
  readonly section: string
  readonly questions: readonly Question[]
  /** In whose name this person answers; undefined when the topic is for others. */
  readonly slot: AnswerSlot | undefined
  readonly isOpen: boolean
  /** Somebody of a successor reads along, and changes nothing. */
  readonly mayAct: boolean
  /** The answers in that slot. */
  readonly answers: readonly StoredAnswer[]
  readonly parties: TopicLine['parties']
  /** Portfolio holder and CISO are one person here: one answer where others give two. */
  readonly isOneForBoth: boolean
  /** Whether both who answer apart are done, so that they see each other's answer. */
  readonly isSeenByBoth: boolean
  /** The answers in words, as far as this person reads them. */
  readonly read: ReadTopic | undefined
  /** Last time's answers that this person may read, by question; empty unless they are brought. */
  readonly before: ReadonlyMap<string, AnsweredBefore>
  /** What of this topic was handed out to a colleague, ended or not. */
  readonly handedOut: readonly HandedOut[]
  readonly mayHandOut: boolean
  readonly previous: Topic | undefined
  readonly next: Topic | undefined
  readonly number: number
  readonly of: number
  /** Absent while remarks could give away an answer that is given apart. */
  readonly comments:
    | readonly {
        readonly id: string
        readonly person: { readonly id: PersonId; readonly name: string }
        readonly body: string
        readonly createdAt: Date
      }[]
    | undefined
}
