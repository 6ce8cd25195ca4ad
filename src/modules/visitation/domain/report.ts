// SPDX-License-Identifier: EUPL-1.2

/** What a municipality says of a paragraph of the draft: agreed, the fact is wrong, or something to add. */
export const reactions = ['agreed', 'fact', 'addition'] as const
export type Reaction = (typeof reactions)[number]

/** What the committee does with it. */
export const verdicts = ['takenOver', 'notTakenOver'] as const
export type Verdict = (typeof verdicts)[number]
