// SPDX-License-Identifier: EUPL-1.2
import { addDays, daysBetween, type LocalDate } from '../../../../kernel/dates.ts'
import { State } from '../../../../platform/ui/index.ts'
import { shortDate } from './short-date.ts'

const soonDays = 7

/** A due date as word and shape: over time, near, or later. */
export function DueMark({ dueOn, today }: { dueOn: LocalDate | undefined; today: LocalDate }) {
  if (dueOn === undefined) return <>geen</>
  const words = dueWords(dueOn, today)
  if (dueOn < today) return <State kind="laat">{words}</State>
  if (dueOn > addDays(today, soonDays)) return <>{words}</>
  return <State kind="deels">{words}</State>
}

/** 'wo 25 nov, morgen'. */
export function dueWords(dueOn: LocalDate, today: LocalDate): string {
  const date = shortDate(dueOn, today)
  if (dueOn < today) return `${date}, over tijd`
  const days = daysBetween(today, dueOn)
  return days > 1 ? date : `${date}, ${days === 0 ? 'vandaag' : 'morgen'}`
}
