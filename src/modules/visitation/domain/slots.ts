// SPDX-License-Identifier: EUPL-1.2
import { addDays, type LocalDate, parseLocalDate } from '../../../kernel/dates.ts'
import { type Problem, problem } from '../../../kernel/problem.ts'
import { workingDayFrom } from './public-holidays.ts'
import type { RecessPeriod } from './recess.ts'

export const dayParts = ['morning', 'afternoon'] as const
export type DayPart = (typeof dayParts)[number]

/** Half a day on which the talk could be. */
export type Slot = { readonly on: LocalDate; readonly part: DayPart }

export const slotChoices = ['yes', 'ifNeeded', 'no'] as const
export type SlotChoice = (typeof slotChoices)[number]

/** What somebody answered, by the key of the slot. */
export type SlotChoices = Readonly<Record<string, SlotChoice>>

/** The half-days that the committee offered, and until when it asks for an answer. */
export type SlotOffer = { readonly slots: readonly Slot[]; readonly answerBy: LocalDate }

export const slotKey = ({ on, part }: Slot): string => `${on}-${part}`

/** The slot of a key; undefined for any other text. */
export function parseSlot(key: string): Slot | undefined {
  const on = parseLocalDate(key.slice(0, 10))
  const part = dayParts.find(one => key.slice(10) === `-${one}`)
  return on && part && { on, part }
}

/** In the order of the calendar. */
export const inOrder = (slots: readonly Slot[]): Slot[] =>
  // 'afternoon' sorts before 'morning', so that the later part is the smaller word.
  slots.toSorted((a, b) => a.on.localeCompare(b.on) || b.part.localeCompare(a.part))

/** Half-days of which one offer may hold: more than people want to think about. */
const mostSlots = 20

/** Whether the talk could be on this day: no weekend, no holiday, and not in the recess of the round. */
export const isOfferable = (on: LocalDate, recesses: readonly RecessPeriod[]): boolean =>
  workingDayFrom(on, recesses) === on

/** So many days from this one on which the talk could be. */
export function offerableDays(
  from: LocalDate,
  count: number,
  recesses: readonly RecessPeriod[],
): LocalDate[] {
  const days: LocalDate[] = []
  for (let day = workingDayFrom(from, recesses); days.length < count; ) {
    days.push(day)
    day = workingDayFrom(addDays(day, 1), recesses)
  }
  return days
}

/** What is still wrong with half-days that are offered. */
export function offerProblems(
  { slots, answerBy }: SlotOffer,
  today: LocalDate,
  recesses: readonly RecessPeriod[],
): Problem[] {
  const [first] = inOrder(slots)
  if (!first) return [problem('slots', 'noSlots')]
  if (slots.length > mostSlots) return [problem('slots', 'tooManySlots')]
  return [
    ...(slots.some(one => one.on <= today) ? [problem('slots', 'slotInThePast')] : []),
    ...(slots.some(one => !isOfferable(one.on, recesses)) ? [problem('slots', 'slotOnRestDay')] : []),
    ...(answerBy < today ? [problem('answerBy', 'answerByInThePast')] : []),
    ...(answerBy >= first.on && answerBy >= today ? [problem('answerBy', 'answerByAfterSlots')] : []),
  ]
}

/** The half-days that are still to come. */
export const comingSlots = ({ slots }: SlotOffer, today: LocalDate): Slot[] =>
  inOrder(slots.filter(one => one.on > today))

/** Whether every one of these half-days got an answer. */
export const isAnswered = (slots: readonly Slot[], choices: SlotChoices): boolean =>
  slots.every(slot => choices[slotKey(slot)] !== undefined)

/** How a half-day suits those who were asked. No sum and no order: a person picks. */
export type SlotFit = {
  readonly no: number
  readonly ifNeeded: number
  readonly open: number
  readonly asked: number
}

export function fitOf(slot: Slot, answers: readonly SlotChoices[]): SlotFit {
  const given = answers.map(choices => choices[slotKey(slot)])
  const count = (choice: SlotChoice | undefined) => given.filter(one => one === choice).length
  return { no: count('no'), ifNeeded: count('ifNeeded'), open: count(undefined), asked: given.length }
}
