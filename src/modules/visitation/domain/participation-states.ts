// SPDX-License-Identifier: EUPL-1.2

/** States of a visit as the invited municipality keeps them. */
export type ParticipationState =
  | 'invited'
  | 'refused'
  | 'accepted'
  | 'delegated'
  | 'answering'
  | 'handedIn'
  | 'draftReceived'
  | 'reacted'
  | 'reported'
  | 'ended'

/** Which state may follow which. Reopening before the visit brings a handed-in self-image back to answering. */
export const participationTransitions: Readonly<Record<ParticipationState, readonly ParticipationState[]>> = {
  invited: ['accepted', 'refused', 'ended'],
  refused: ['invited', 'ended'],
  accepted: ['delegated', 'refused', 'ended'],
  delegated: ['answering', 'ended'],
  answering: ['handedIn', 'ended'],
  handedIn: ['answering', 'draftReceived', 'ended'],
  draftReceived: ['reacted', 'reported', 'draftReceived', 'ended'],
  reacted: ['reported', 'draftReceived', 'ended'],
  reported: ['reported', 'ended'],
  ended: [],
}

export const mayParticipationBecome = (from: ParticipationState, to: ParticipationState): boolean =>
  participationTransitions[from].includes(to)
