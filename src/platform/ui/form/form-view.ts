// SPDX-License-Identifier: EUPL-1.2

/** Everything a page needs to show a form, the first time and again with what was typed. */
export type FormView = {
  readonly csrf: string
  /** A fresh idempotency key. */
  readonly key: () => string
  /** The sentence beside a field, when something is wrong with it. */
  readonly error: (field: string) => string | undefined
  /** What was typed, or what was saved when the form is shown for the first time. */
  readonly value: (field: string, saved?: string) => string
  readonly values: (field: string, saved?: readonly string[]) => readonly string[]
  /** For the summary above the form; empty when nothing is wrong. */
  readonly errors: readonly { readonly field: string; readonly text: string }[]
  /** Both texts, when somebody saved in between. */
  readonly conflict?: { readonly mine: string; readonly theirs: string }
}
