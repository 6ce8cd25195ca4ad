// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import { type Problem, problem } from '../../../kernel/problem.ts'
import { type Contact, noContact } from './contact.ts'
import { type DueWeeks, dueSteps } from './due-dates.ts'
import type { Recess } from './recess.ts'
import { type ReminderDays, standardReminderDays } from './reminder-days.ts'
import type { RoundId } from './visit.ts'

/**
 * A visitation programme: its mandate and aims, its term, how many visits it aims at and how many a month, and when what is
 * due (requirements 1, 2, 8, 9).
 */
export type Round = {
  readonly id: RoundId
  readonly name: string
  readonly mandate: string
  /** What it is for, each in one to some sentences. */
  readonly aims: readonly string[]
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
  readonly target: number
  /** The rhythm; null when none was chosen. */
  readonly visitsPerMonth: number | null
  readonly dueWeeks: DueWeeks
  readonly reminderDays: ReminderDays
  readonly contact: Contact
  /** By date; those that hold. */
  readonly recesses: readonly Recess[]
  readonly version: number
}

/** What a person fills in of a round. */
export type RoundDraft = Omit<Round, 'id' | 'version' | 'recesses'>

export const roundSubject = (id: string) => ({ kind: 'visitation.round', id })

/** What the history keeps of a round beside its mandate. */
type KeptRound = Omit<RoundDraft, 'mandate'>

export const keptRound = ({ mandate: _, ...kept }: RoundDraft): KeptRound => kept

/** A kept version; the oldest told of no contact, aims, rhythm or reminders. */
export const roundOf = ({ body, details }: { body: string; details: unknown }): RoundDraft => ({
  contact: noContact,
  aims: [],
  visitsPerMonth: null,
  reminderDays: standardReminderDays,
  ...(details as Omit<KeptRound, 'contact' | 'aims' | 'visitsPerMonth' | 'reminderDays'>),
  mandate: body,
})

/** Aims as they are typed: each a paragraph of its own, or a line of its own. */
export const aimsIn = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

const mostAims = 7

/** What is still wrong with a round: too many aims, the term runs backwards, or a step comes before the one it follows. */
export function roundProblems(draft: RoundDraft): Problem[] {
  const order = dueSteps.filter(
    (step, index) => index > 0 && draft.dueWeeks[step] <= draft.dueWeeks[dueSteps[index - 1] ?? step],
  )
  return [
    ...(draft.aims.length > mostAims ? [problem('aims', 'tooManyAims')] : []),
    ...(draft.endsOn > draft.startsOn ? [] : [problem('endsOn', 'roundEndsBeforeItStarts')]),
    ...order.map(step => problem(`due-${step}`, 'dueOutOfOrder')),
  ]
}
