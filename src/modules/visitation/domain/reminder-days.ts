// SPDX-License-Identifier: EUPL-1.2
import { addDays, compareDates, daysBetween, type LocalDate } from '../../../kernel/dates.ts'
import { workingDayFrom } from './public-holidays.ts'
import type { RecessPeriod } from './recess.ts'

/** When who is to move is reminded: days counted from the day on which a step is due; negative is before it. Data of the round. */
export type ReminderDays = readonly number[]

/** The days a new round starts with: a week before, on the day, a week after. */
export const standardReminderDays: ReminderDays = [-7, 0, 7]

/** The same as a form asks it. */
export type ReminderChoice = {
  readonly before: number | null
  readonly onDay: boolean
  readonly after: number | null
}

export const reminderDaysOf = ({ before, onDay, after }: ReminderChoice): ReminderDays => [
  ...(before === null ? [] : [-before]),
  ...(onDay ? [0] : []),
  ...(after === null ? [] : [after]),
]

export const reminderChoiceOf = (days: ReminderDays): ReminderChoice => {
  const before = days.find(day => day < 0)
  return {
    before: before === undefined ? null : -before,
    onDay: days.includes(0),
    after: days.find(day => day > 0) ?? null,
  }
}

/** Days within which a reminder is still sent that was not sent on its own day. */
const madeUpFor = 7

type Waits = {
  readonly dueOn: LocalDate
  /** The day on which it became somebody's turn: who just heard of a step is not reminded of it. */
  readonly since: LocalDate
  /** The last day on which somebody was reminded of this step, by hand or by itself. */
  readonly remindedOn: LocalDate | undefined
}

/**
 * Whether a reminder goes today. A day in a weekend, on a holiday or in recess moves on to the next working day; one on which
 * the program stood still is made up for within a week, once.
 */
export function isReminderDue(
  { dueOn, since, remindedOn }: Waits,
  days: ReminderDays,
  recesses: readonly RecessPeriod[],
  today: LocalDate,
): boolean {
  if (workingDayFrom(today, recesses) !== today) return false
  const planned = days
    .map(day => workingDayFrom(addDays(dueOn, day), recesses))
    .filter(day => day <= today)
    .sort(compareDates)
    .at(-1)
  if (planned === undefined || planned <= since || daysBetween(planned, today) >= madeUpFor) return false
  return remindedOn === undefined || remindedOn < planned
}
