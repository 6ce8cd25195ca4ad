// SPDX-License-Identifier: EUPL-1.2
import type { Topic } from '../../../kernel/questionnaire/types.ts'
import { wordsOf } from './answer-history.ts'
import { fromHandedIn, isSameAnswer } from './answer-values.ts'
import type { AnswerSlot, SelfImageDocument } from './handover-documents.ts'
import { questionnaireOf } from './self-image.ts'

/** An answer that is other than in the version that was handed in before, in words. */
export type AnswerChanged = {
  readonly topic: Topic
  readonly label: string
  readonly slot: AnswerSlot
  readonly before: readonly string[]
  readonly after: readonly string[]
}

const slots: readonly AnswerSlot[] = ['municipality', 'portfolioHolder', 'ciso']

/** What changed between two versions of a self-image of one visit, in reading order. */
export function changesBetween(
  before: SelfImageDocument,
  after: SelfImageDocument,
): readonly AnswerChanged[] {
  const { code, version } = after.questionnaire
  const answerIn = (document: SelfImageDocument, question: string, slot: AnswerSlot) => {
    const found = document.answers.find(one => one.question === question && one.slot === slot)
    return found && fromHandedIn(found).answer
  }
  const topics = questionnaireOf(code, version).sections.flatMap(section => section.topics)
  return topics.flatMap(topic =>
    topic.questions.flatMap(question =>
      slots.flatMap(slot => {
        const [was, is] = [before, after].map(one => answerIn(one, question.code, slot))
        if (isSameAnswer(was, is)) return []
        return [
          {
            topic,
            label: question.label,
            slot,
            before: wordsOf(question, was),
            after: wordsOf(question, is),
          },
        ]
      }),
    ),
  )
}
