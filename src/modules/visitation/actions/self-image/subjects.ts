// SPDX-License-Identifier: EUPL-1.2
import type { AnswerSlot } from '../../domain/handover-documents.ts'

/** The subject of an answer's history: whose answer to which question of which visit. */
export const answerSubject = (visitId: string, slot: AnswerSlot, question: string) => ({
  kind: 'answer',
  id: `${visitId}:${slot}:${question}`,
})

/** The subject of what colleagues say to each other beside a topic. */
export const topicSubject = (visitId: string, topic: string) => ({
  kind: 'selfImageTopic',
  id: `${visitId}:${topic}`,
})
