// SPDX-License-Identifier: EUPL-1.2
import type { Problem } from '../../../kernel/problem.ts'
import { problem } from '../../../kernel/problem.ts'

/** What an administrator does about how somebody else signs in. */
export const signInActs = ['block', 'unblock', 'reset'] as const
export type SignInAct = (typeof signInActs)[number]

/** How the account stands, seen by who wants to change it. */
export type SignInStanding = {
  readonly hasAccount: boolean
  readonly isBlocked: boolean
  /** Blocked by somebody who is not of this organisation, so by the platform. */
  readonly isBlockedElsewhere: boolean
  /** The person acts for another organisation too, which would lose its colleague without a say (decision 17). */
  readonly worksElsewhere: boolean
  readonly isSelf: boolean
}

/** Why this cannot be done now; empty when it can. */
export function signInProblems(act: SignInAct, standing: SignInStanding): readonly Problem[] {
  const { hasAccount, isBlocked, isBlockedElsewhere, worksElsewhere, isSelf } = standing
  if (isSelf) return [problem('', 'signInSelf')]
  if (!hasAccount) return [problem('', 'signInNone')]
  if (worksElsewhere) return [problem('', 'signInShared')]
  if (act === 'unblock' && !isBlocked) return [problem('', 'signInNotBlocked')]
  if (act === 'unblock' && isBlockedElsewhere) return [problem('', 'signInBlockedElsewhere')]
  if (act === 'block' && isBlocked) return [problem('', 'signInBlocked')]
  if (act === 'reset' && isBlocked) return [problem('', 'signInResetBlocked')]
  return []
}
