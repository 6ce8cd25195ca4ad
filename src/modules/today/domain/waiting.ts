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
  /** The day on which somebody reminded of it. */
  readonly remindedOn: LocalDate | null
  /** First day on which it waits; null for at once. */
  readonly fromOn?: LocalDate | null
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

const isLater = ({ fromOn }: Waiting, today: LocalDate): boolean => (fromOn ?? '') > today

/** The three groups of what waits today, each in order of due date; what has no date comes last. */
export function groupWaiting(
  all: readonly Waiting[],
  today: LocalDate,
): Readonly<Record<Grouping, readonly Waiting[]>> {
  const sorted = all
    .filter(waiting => !isLater(waiting, today))
    .toSorted(
      (a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || compareNames(a.title, b.title),
    )
  const of = (grouping: Grouping) => sorted.filter(waiting => waiting.grouping === grouping)
  return { decide: of('decide'), do: of('do'), read: of('read') }
}

const mostComing = 5

/**
 * What will wait from a later day: the first five. Something to do that begins later is a reminder for if nobody did it,
 * which may never come, so it is not foretold.
 */
export const comingOf = (all: readonly Waiting[], today: LocalDate): readonly Waiting[] =>
  all
    .filter(waiting => waiting.grouping !== 'do' && isLater(waiting, today))
    .toSorted((a, b) => (a.fromOn ?? '').localeCompare(b.fromOn ?? '') || compareNames(a.title, b.title))
    .slice(0, mostComing)
