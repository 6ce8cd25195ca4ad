// SPDX-License-Identifier: EUPL-1.2
import { monthsUntilDestruction } from '../../../../content/periods/destruction.ts'
import type { destroyedKinds } from '../../../../content/texts/report/destruction.ts'
import { addMonths, compareDates, type LocalDate, localDateOf } from '../../../kernel/dates.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import type { Visit } from './visit.ts'
import type { VisitState } from './visit-states.ts'

export type DestroyedKind = keyof typeof destroyedKinds

/** How many of a kind there were, and a digest over them all; nothing of the content. */
export type DestroyedCount = { readonly kind: DestroyedKind; readonly count: number; readonly sha256: string }

/** What stays of what was destroyed. Stored for good: a field is added, never renamed. */
export type Certificate = {
  readonly municipality: string
  readonly round: string
  readonly committee: string
  /** Null when the visit ended without a final report. */
  readonly finalOn: LocalDate | null
  readonly destroyedOn: LocalDate
  readonly destroyed: readonly DestroyedCount[]
  readonly by: readonly [Decider, Decider]
}
type Decider = {
  readonly person: PersonId
  readonly name: string
  readonly role: string
  readonly on: LocalDate
}

/** The decision to destroy, as it stands. */
export type Destruction = {
  readonly proposedAt: Date
  readonly first: { readonly person: PersonId; readonly name: string; readonly at: Date } | null
  readonly certificate: Certificate | null
}

const endedWithout: readonly VisitState[] = ['refused', 'cancelled', 'merged']
const reported: readonly VisitState[] = ['final', 'followUp', 'surveyed', 'closed']

/** First day on which notes and drafts of a visit may be destroyed; undefined while the visit goes on. */
export function destructionOpensOn(
  visit: Pick<Visit, 'state' | 'stateSince' | 'finalOn'>,
): LocalDate | undefined {
  if (visit.finalOn !== null && reported.includes(visit.state))
    return addMonths(visit.finalOn, monthsUntilDestruction)
  const isOver = endedWithout.includes(visit.state) || visit.state === 'closed'
  return isOver ? addMonths(localDateOf(visit.stateSince), monthsUntilDestruction) : undefined
}

/** Whether that day has come. */
export function isDestructionDue(
  visit: Pick<Visit, 'state' | 'stateSince' | 'finalOn'>,
  today: LocalDate,
): boolean {
  const opensOn = destructionOpensOn(visit)
  return opensOn !== undefined && compareDates(today, opensOn) >= 0
}
