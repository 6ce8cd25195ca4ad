// SPDX-License-Identifier: EUPL-1.2

/** States of a visit, as the committee keeps them (drawn in docs/visit-states.md). */
export const visitStates = [
  'candidate',
  'invited',
  'accepted',
  'refused',
  'delegationComplete',
  'selfImageOut',
  'handedIn',
  'dateFixed',
  'held',
  'draftSent',
  'reactionIn',
  'final',
  'followUp',
  'surveyed',
  'closed',
  'paused',
  'cancelled',
  'merged',
] as const

export type VisitState = (typeof visitStates)[number]

/** Whether the committee still has to read the self-image for the talk; a paused visit goes on where it was. */
export const readsDossier = (state: VisitState): boolean =>
  state === 'handedIn' || state === 'dateFixed' || state === 'paused'

/** Who has to make the next move. */
export type Turn = 'secretariat' | 'municipality' | 'committee' | 'nobody'

type StateRow = { readonly to: readonly VisitState[]; readonly turn: Turn }

const aside = ['paused', 'cancelled', 'merged'] as const

/** Which state may follow which; moving a date is no state but is recorded with its reason. */
export const visitTransitions: Readonly<Record<VisitState, StateRow>> = {
  candidate: { to: ['invited', ...aside], turn: 'secretariat' },
  invited: { to: ['accepted', 'refused', ...aside], turn: 'municipality' },
  accepted: { to: ['delegationComplete', 'refused', ...aside], turn: 'municipality' },
  refused: { to: ['candidate', 'closed'], turn: 'nobody' },
  delegationComplete: { to: ['selfImageOut', ...aside], turn: 'secretariat' },
  selfImageOut: { to: ['handedIn', ...aside], turn: 'municipality' },
  handedIn: { to: ['dateFixed', 'selfImageOut', ...aside], turn: 'secretariat' },
  dateFixed: { to: ['held', 'handedIn', 'selfImageOut', ...aside], turn: 'committee' },
  held: { to: ['draftSent', ...aside], turn: 'committee' },
  draftSent: { to: ['reactionIn', 'final', ...aside], turn: 'municipality' },
  reactionIn: { to: ['final', 'draftSent', ...aside], turn: 'committee' },
  final: { to: ['followUp', ...aside], turn: 'municipality' },
  followUp: { to: ['surveyed', 'closed', ...aside], turn: 'municipality' },
  surveyed: { to: ['closed'], turn: 'nobody' },
  closed: { to: [], turn: 'nobody' },
  paused: {
    to: [
      'candidate',
      'invited',
      'accepted',
      'refused',
      'delegationComplete',
      'selfImageOut',
      'handedIn',
      'dateFixed',
      'held',
      'draftSent',
      'reactionIn',
      'final',
      'followUp',
      'cancelled',
      'merged',
    ],
    turn: 'nobody',
  },
  cancelled: { to: [], turn: 'nobody' },
  merged: { to: [], turn: 'nobody' },
}

/** True when a visit in state `from` may become `to`. */
export const canBecome = (from: VisitState, to: VisitState): boolean => visitTransitions[from].to.includes(to)
