// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../ids.ts'
import { type Problem, problem } from '../problem.ts'
import type { HandedOut, HandedOutState, StepKind } from './handed-out.ts'

type Side = 'holder' | 'sender'

type Row = {
  readonly by: readonly Side[]
  readonly from: readonly HandedOutState[]
  readonly to: HandedOutState
  /** Without a reason or a question it means nothing. */
  readonly needsText?: true
}

/** What each side may do, and what it becomes. */
const moves: Readonly<Record<Exclude<StepKind, 'handedOut'>, Row>> = {
  asked: { by: ['holder'], from: ['open'], to: 'open', needsText: true },
  replied: { by: ['sender'], from: ['open'], to: 'open', needsText: true },
  handedOn: { by: ['holder', 'sender'], from: ['open', 'returned'], to: 'open' },
  returned: { by: ['holder'], from: ['open'], to: 'returned', needsText: true },
  answered: { by: ['holder'], from: ['open'], to: 'answered' },
  sentBack: { by: ['sender'], from: ['answered'], to: 'open', needsText: true },
  accepted: { by: ['sender'], from: ['answered'], to: 'accepted' },
  withdrawn: { by: ['sender'], from: ['open', 'answered', 'returned'], to: 'withdrawn' },
}

export type MoveKind = keyof typeof moves
export const moveKinds = Object.keys(moves) as readonly MoveKind[] as readonly [MoveKind, ...MoveKind[]]

/** What somebody does with it: with a text, and for handing on with a colleague. */
export type Move = {
  readonly kind: MoveKind
  readonly body: string
  readonly to?: PersonId | undefined
}

/** What this person may do with it now, in the order of the table. */
export function movesFor(one: Pick<HandedOut, 'sender' | 'holder' | 'state'>, person: PersonId): MoveKind[] {
  const sides = sidesOf(one, person)
  return moveKinds.filter(kind => {
    const { by, from } = moves[kind]
    return from.includes(one.state) && by.some(side => sides.includes(side))
  })
}

/** A holder who returned it holds it no more. */
const sidesOf = (one: Pick<HandedOut, 'sender' | 'holder' | 'state'>, person: PersonId): Side[] => [
  ...(one.holder.id === person && one.state !== 'returned' ? (['holder'] as const) : []),
  ...(one.sender.id === person ? (['sender'] as const) : []),
]

/** The state after a move, or what is wrong with it. */
export function decideMove(
  one: Pick<HandedOut, 'sender' | 'holder' | 'state'>,
  person: PersonId,
  move: Move,
): { readonly state: HandedOutState } | { readonly problems: readonly Problem[] } {
  if (!movesFor(one, person).includes(move.kind)) return { problems: [problem('', 'handedOutOtherwise')] }
  const { to, needsText } = moves[move.kind]
  if (needsText && move.body === '') return { problems: [problem('body', 'required')] }
  if (move.kind === 'handedOn') {
    if (move.to === undefined) return { problems: [problem('to', 'required')] }
    if (move.to === one.sender.id || (move.to === one.holder.id && one.state === 'open'))
      return { problems: [problem('to', 'handedOutToSame')] }
  }
  return { state: to }
}
