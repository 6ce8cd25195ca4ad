// SPDX-License-Identifier: EUPL-1.2
import { offeredOptions } from '../../../../kernel/questionnaire/contents.ts'
import type { Question } from '../../../../kernel/questionnaire/types.ts'
import { Button, Buttons, Fold } from '../../../../platform/ui/index.ts'
import { eraseField } from '../../domain/decide-answers.ts'
import type { StoredAnswer } from '../../domain/self-image.ts'

type Props = { questions: readonly Question[]; answers: readonly StoredAnswer[] }

/**
 * Takes an answer back: a radio button cannot be unchosen. Stands below the other buttons of the form, because the
 * Enter key presses the first one.
 */
export function EraseAnswers({ questions, answers }: Props) {
  const chosen = questions.filter(
    question =>
      question.kind !== 'several' &&
      offeredOptions(question).length > 0 &&
      answers.some(one => one.question === question.code && one.answer.value !== undefined),
  )
  if (chosen.length === 0) return null
  return (
    <Fold summary="Een antwoord weer leeg maken">
      <Buttons>
        {chosen.map(question => (
          <Button small name={eraseField} value={question.code}>
            Wis: {question.label}
          </Button>
        ))}
      </Buttons>
    </Fold>
  )
}
