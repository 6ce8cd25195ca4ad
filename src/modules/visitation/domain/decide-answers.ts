// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import type { Problem } from '../../../kernel/problem.ts'
import type { Answer } from '../../../kernel/questionnaire/answer.ts'
import { noteField } from '../../../kernel/questionnaire/fields.ts'
import { parseAnswers } from '../../../kernel/questionnaire/parse.ts'
import { firstOf, type RawForm } from '../../../kernel/questionnaire/raw-form.ts'
import type { Question } from '../../../kernel/questionnaire/types.ts'
import { wordsOf } from './answer-history.ts'
import { isSameAnswer } from './answer-values.ts'
import type { StoredAnswer } from './self-image.ts'

/** The hidden field that tells which version of an answer the form started from. A code holds no colon. */
export const versionField = (question: { readonly code: string }): string => `version:${question.code}`

/** The hidden fields that tell which questions a post is about. */
export const askedField = 'vraag[]'

/** The button that takes an answer back: a choice cannot be unmade by choosing. Its value is the question's code. */
export const eraseField = 'wis'

/** An answer that changes; `version` is the number it gets. */
export type AnswerChange = { readonly question: Question; readonly answer: Answer; readonly version: number }

/** What somebody typed beside what somebody else saved meanwhile. */
export type Stale = { readonly mine: string; readonly theirs: string }

export type Decision =
  | { readonly problems: readonly Problem[] }
  | { readonly stale: readonly [Stale, ...Stale[]] }
  | { readonly changes: readonly AnswerChange[] }

/**
 * What a post does with the answers of one slot. All or nothing: with a problem or a stale version nothing is saved.
 * What is the same as what is stored changes nothing, whatever its version.
 */
export function decideAnswers(
  questions: readonly Question[],
  raw: RawForm,
  stored: readonly StoredAnswer[],
  today: LocalDate,
): Decision {
  const parsed = parseAnswers(questions, withoutErased(raw), today)
  if ('problems' in parsed)
    return { problems: parsed.problems.map(one => ({ ...one, code: `answer:${one.code}` })) }
  const changes: AnswerChange[] = []
  const stale: Stale[] = []
  for (const question of questions) {
    const before = stored.find(one => one.question === question.code)
    const answer = parsed.value.get(question.code) ?? {}
    if (isSameAnswer(before?.answer, answer)) continue
    const version = before?.version ?? 0
    if (Number(firstOf(raw, versionField(question))) === version)
      changes.push({ question, answer, version: version + 1 })
    else stale.push({ mine: inWords(question, answer), theirs: inWords(question, before?.answer) })
  }
  const [first, ...more] = stale
  return first ? { stale: [first, ...more] } : { changes }
}

/** One answer and its question as a text, to lay beside another. */
export function inWords(question: Question, answer: Answer | undefined): string {
  return [question.label, ...wordsOf(question, answer)].join('\n')
}

/** The post as if the answer that is taken back was not given; its note stays. */
function withoutErased(raw: RawForm): RawForm {
  const code = firstOf(raw, eraseField)
  if (code === '') return raw
  const kept = Object.entries(raw).filter(
    ([field]) => field !== code && (!field.startsWith(`${code}.`) || field === noteField({ code })),
  )
  return Object.fromEntries(kept)
}
