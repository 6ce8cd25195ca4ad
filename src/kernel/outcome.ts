// SPDX-License-Identifier: EUPL-1.2
import type { Problem } from './problem.ts'

/** What an action gives back: a value, or problems that the person can mend. */
export type Outcome<T> = { readonly value: T } | { readonly problems: readonly Problem[] }

export const done = <T>(value: T): Outcome<T> => ({ value })

export const refused = (...problems: Problem[]): { readonly problems: readonly Problem[] } => ({ problems })

export const isRefused = <T>(outcome: Outcome<T>): outcome is { readonly problems: readonly Problem[] } =>
  'problems' in outcome
