// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import type { Questionnaire } from '../../../kernel/questionnaire/types.ts'
import { visibleQuestions } from '../../../kernel/questionnaire/visible.ts'
import { toStoredValue } from './answer-values.ts'
import type { AnswerSlot, HandedInAnswer } from './handover-documents.ts'
import { answersIn, apartSlots, type GivenAnswer } from './self-image.ts'

/**
 * The answers that leave the municipality: those that it reads itself. An old answer to a follow-up that is not asked
 * any more stays behind, and so does one that was emptied.
 */
export function answersToHandIn(
  questionnaire: Questionnaire,
  openedOn: LocalDate,
  given: readonly GivenAnswer[],
): readonly HandedInAnswer[] {
  return questionnaire.sections
    .flatMap(section => section.topics)
    .flatMap(topic => {
      const slots: readonly AnswerSlot[] = topic.apart ? apartSlots : ['municipality']
      return slots.flatMap(slot => {
        const answers = answersIn(slot, given)
        return visibleQuestions(topic, answers, openedOn).flatMap(({ code }) => {
          const stored = toStoredValue(answers.get(code) ?? {})
          const isEmpty = stored.value === null && !stored.isUnknown && stored.note === ''
          return isEmpty ? [] : [{ question: code, slot, ...stored }]
        })
      })
    })
}
