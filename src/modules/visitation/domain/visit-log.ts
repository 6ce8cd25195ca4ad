// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import { type Problem, problem } from '../../../kernel/problem.ts'

/** In which way the secretariat and the municipality had to do with each other. */
export const logKinds = ['phone', 'letter', 'mail', 'talk'] as const
export type LogKind = (typeof logKinds)[number]

/** With whom: a role, never a name; nobody needs to know more. */
export const logRoles = [
  'coordinator',
  'portfolioHolder',
  'municipalSecretary',
  'operationsHead',
  'cio',
  'ciso',
  'executive',
  'other',
] as const
export type LogRole = (typeof logRoles)[number]

/** What one writes of a call, letter, mail or talk. */
export type LogDraft = {
  readonly happenedOn: LocalDate
  readonly kind: LogKind
  readonly withRole: LogRole
  readonly body: string
}

export type LogEntry = LogDraft & {
  readonly id: string
  readonly letterId: string | null
  readonly version: number
  /** Who wrote it first; who corrected it stands in its history. */
  readonly by: string
  readonly at: Date
}

export const logSubject = (id: string) => ({ kind: 'visitation.logEntry', id })

/** What the history keeps of an entry beside its text. */
export const keptLog = ({ happenedOn, kind, withRole }: LogDraft) => ({ happenedOn, kind, withRole })

/** A kept version. */
export const logDraftOf = ({ body, details }: { body: string; details: unknown }): LogDraft => ({
  ...(details as Omit<LogDraft, 'body'>),
  body,
})

/** What is wrong with an entry: it tells of a day that is still to come. */
export const logProblems = ({ happenedOn }: LogDraft, today: LocalDate): Problem[] =>
  happenedOn > today ? [problem('happenedOn', 'logInTheFuture')] : []
