// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../kernel/ids.ts'
import { type Problem, problem } from '../../../kernel/problem.ts'

/** Who decides that a sign-in service goes on: a fellow administrator, or the platform where there is only one. */
export const decidesFor = (asker: PersonId, administrators: readonly PersonId[]): 'colleague' | 'platform' =>
  administrators.some(one => one !== asker) ? 'colleague' : 'platform'

/**
 * Why this person may not switch the service on: it lets whoever runs it sign in as any colleague, so nobody does that alone.
 * @param from where the decider is administrator
 */
export function switchOnProblems(
  asked: { readonly by: PersonId } | null,
  decider: PersonId,
  administrators: readonly PersonId[],
  from: 'colleague' | 'platform',
): Problem[] {
  if (asked === null) return [problem('', 'serviceNotAsked')]
  if (decider === asked.by) return [problem('', 'serviceNeedsSecond')]
  return decidesFor(asked.by, administrators) === from ? [] : [problem('', 'serviceDecidedElsewhere')]
}
