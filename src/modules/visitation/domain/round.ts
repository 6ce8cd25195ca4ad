// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import { type Problem, problem } from '../../../kernel/problem.ts'
import { type Contact, noContact } from './contact.ts'
import { type DueWeeks, dueSteps } from './due-dates.ts'
import type { Recess } from './recess.ts'
import type { RoundId } from './visit.ts'

/** A visitation programme: its mandate, its term, how many visits it aims at, and when what is due (requirements 2, 8). */
export type Round = {
  readonly id: RoundId
  readonly name: string
  readonly mandate: string
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
  readonly target: number
  readonly dueWeeks: DueWeeks
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

export const keptRound = ({ name, startsOn, endsOn, target, dueWeeks, contact }: RoundDraft): KeptRound => ({
  name,
  startsOn,
  endsOn,
  target,
  dueWeeks,
  contact,
})

/** A kept version; the oldest told of no contact. */
export const roundOf = ({ body, details }: { body: string; details: unknown }): RoundDraft => ({
  contact: noContact,
  ...(details as Omit<KeptRound, 'contact'>),
  mandate: body,
})

/** What is still wrong with a round: the term runs backwards, or a step comes before the one it follows. */
export function roundProblems(draft: RoundDraft): Problem[] {
  const order = dueSteps.filter(
    (step, index) => index > 0 && draft.dueWeeks[step] <= draft.dueWeeks[dueSteps[index - 1] ?? step],
  )
  return [
    ...(draft.endsOn > draft.startsOn ? [] : [problem('endsOn', 'roundEndsBeforeItStarts')]),
    ...order.map(step => problem(`due-${step}`, 'dueOutOfOrder')),
  ]
}
