// SPDX-License-Identifier: EUPL-1.2

/** What a municipality can say of a paragraph of the draft (requirement 25). */
export const reactionTexts = {
  agreed: 'akkoord',
  fact: 'feit klopt niet',
  addition: 'aanvulling',
} as const

/** What the committee does with it. {reason} is what it wrote. */
export const verdictTexts = {
  takenOver: 'overgenomen. {reason}',
  notTakenOver: 'niet overgenomen, want {reason}',
} as const
