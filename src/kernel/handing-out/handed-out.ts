// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../dates.ts'
import type { PersonId } from '../ids.ts'

/** The whole of which parts are handed out: of what kind, and which. */
export type Subject = { readonly kind: string; readonly id: string }

/**
 * open: the holder works on it. answered: the sender looks at it. returned: it is not the holder's, the sender decides.
 * accepted and withdrawn: it has ended, and with it what the holder saw.
 */
export type HandedOutState = 'open' | 'answered' | 'returned' | 'accepted' | 'withdrawn'

type Named = { readonly id: PersonId; readonly name: string }

export type HandedOut = {
  readonly id: string
  readonly subject: Subject
  /** Codes of the parts, as the module of the whole knows them. */
  readonly parts: readonly string[]
  readonly title: string
  readonly sender: Named
  readonly holder: Named
  readonly state: HandedOutState
  readonly dueOn: LocalDate | null
  readonly version: number
  readonly createdAt: Date
}

export type StepKind =
  | 'handedOut'
  | 'asked'
  | 'replied'
  | 'handedOn'
  | 'returned'
  | 'answered'
  | 'sentBack'
  | 'accepted'
  | 'withdrawn'

/** One thing that somebody did or said about it. */
export type Step = {
  readonly n: number
  readonly kind: StepKind
  readonly person: string
  readonly to: string | null
  readonly body: string
  readonly at: Date
}

export const hasEnded = (state: HandedOutState): boolean => state === 'accepted' || state === 'withdrawn'

/** Whether somebody sees the parts because they were handed out to him or her: until it ends or goes to another. */
export const holds = (one: Pick<HandedOut, 'holder' | 'state'>, person: PersonId): boolean =>
  one.holder.id === person && (one.state === 'open' || one.state === 'answered')
