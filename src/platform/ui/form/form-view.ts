// SPDX-License-Identifier: EUPL-1.2

/** What a form shows of one field: what was typed or saved, and what is wrong with it. */
export type FieldView = {
  readonly name: string
  readonly value: string
  readonly error: string | undefined
}

/** Everything a page needs to show a form, the first time and again with what was typed. */
export type FormView = {
  readonly csrf: string
  /** A fresh idempotency key. */
  readonly key: () => string
  /** The sentence beside a field, when something is wrong with it. */
  readonly error: (field: string) => string | undefined
  /** What was typed, or what was saved when the form is shown for the first time. */
  readonly value: (field: string, saved?: string) => string
  /** Both at once, with the name: `<TextField {...form.field('name', saved)} label=… />`. */
  readonly field: (name: string, saved?: string) => FieldView
  readonly values: (field: string, saved?: readonly string[]) => readonly string[]
  /** For the summary above the form; empty when nothing is wrong. */
  readonly errors: readonly { readonly field: string; readonly text: string }[]
  /** Both texts, when somebody saved in between. */
  readonly conflict?: { readonly mine: string; readonly theirs: string }
}
