// SPDX-License-Identifier: EUPL-1.2
import { compareNames } from '../../../kernel/alphabet.ts'
import { addDays, type LocalDate } from '../../../kernel/dates.ts'
import type { OrganisationId } from '../../../kernel/ids.ts'

export type Grouping = 'decide' | 'do' | 'read'

/** Something that waits for this person. */
export type Waiting = {
  readonly organisationId: OrganisationId
  readonly key: string
  readonly grouping: Grouping
  readonly title: string
  readonly place: string
  readonly url: string
  readonly dueOn: LocalDate | null
  /** The absent colleague for whom this person stands in; undefined when it is the own task. */
  readonly insteadOf?: string | undefined
}

export type Urgency = 'overdue' | 'soon' | 'later' | 'undated'

const soonDays = 7

/** How a due date looks from today: overdue, within a week, or later. */
export function urgencyOf(waiting: Waiting, today: LocalDate): Urgency {
  if (waiting.dueOn === null) return 'undated'
  if (waiting.dueOn < today) return 'overdue'
  return waiting.dueOn <= addDays(today, soonDays) ? 'soon' : 'later'
}

/** The three groups, each in order of due date; what has no date comes last. */
export function groupWaiting(all: readonly Waiting[]): Readonly<Record<Grouping, readonly Waiting[]>> {
  const sorted = all.toSorted(
    (a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || compareNames(a.title, b.title),
  )
  const of = (grouping: Grouping) => sorted.filter(waiting => waiting.grouping === grouping)
  return { decide: of('decide'), do: of('do'), read: of('read') }
}
