// SPDX-License-Identifier: EUPL-1.2
import type { Problem } from '../../kernel/problem.ts'
import type { FormView } from '../ui/index.ts'
import { csrfToken } from './csrf.ts'
import type { Deps } from './deps.ts'
import { type FormValues, fieldText } from './form.ts'

/** What was typed and what is wrong with it; nothing of either on a first visit. */
export type Typed = {
  readonly values: FormValues
  readonly problems: readonly Problem[]
  readonly conflict?: { readonly mine: string; readonly theirs: string }
}

export const untouched: Typed = { values: {}, problems: [] }

/** Gives a page its tokens and, when a form is shown again, everything that was typed with the sentences beside it. */
export function makeFormView(deps: Deps, sessionId: string | null, typed: Typed): FormView {
  const errors = typed.problems.map(problem => ({ field: problem.field, text: deps.problemText(problem) }))
  const error = (field: string) => errors.find(one => one.field === field)?.text
  const value = (field: string, saved = '') =>
    field in typed.values ? fieldText(typed.values, field) : saved
  return {
    csrf: csrfToken(deps.csrfKey, sessionId),
    key: () => crypto.randomUUID(),
    errors,
    error,
    value,
    field: (name, saved) => ({ name, value: value(name, saved), error: error(name) }),
    values: (field, saved = []) => (typed === untouched ? saved : [typed.values[field] ?? []].flat()),
    ...(typed.conflict && { conflict: typed.conflict }),
  }
}
