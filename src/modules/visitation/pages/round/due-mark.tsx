// SPDX-License-Identifier: EUPL-1.2
import { addDays, daysBetween, type LocalDate } from '../../../../kernel/dates.ts'
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import { State } from '../../../../platform/ui/index.ts'

const soonDays = 7

/** A due date as word and shape: over time, near, or later. */
export function DueMark({ dueOn, today }: { dueOn: LocalDate | undefined; today: LocalDate }) {
  if (dueOn === undefined) return <>geen</>
  if (dueOn < today) return <State kind="laat">{formatDate(dueOn)}, over tijd</State>
  if (dueOn > addDays(today, soonDays)) return <>{formatDate(dueOn)}</>
  return <State kind="deels">{near(dueOn, today)}</State>
}

function near(dueOn: LocalDate, today: LocalDate): string {
  const days = daysBetween(today, dueOn)
  if (days === 0) return 'vandaag'
  return days === 1 ? `${formatDate(dueOn)}, morgen` : formatDate(dueOn)
}
