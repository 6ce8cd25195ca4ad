// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import { type Problem, problem } from '../../../kernel/problem.ts'

/** One administrator asks for another; a second person confirms. */
export type AdministratorRequest = {
  readonly id: string
  readonly personId: PersonId
  readonly personName: string
  readonly startsOn: LocalDate
  readonly lastOn: LocalDate | null
  /** A fellow administrator, or the administrator of the platform where there is only one. */
  readonly confirmer: 'colleague' | 'platform'
  readonly askedBy: PersonId
  readonly askedByName: string
  readonly askedAt: Date
  readonly outcome: 'given' | 'refused' | null
}

/** Who is asked to confirm: a fellow administrator when there is one besides who asks. */
export const confirmerFor = (
  asker: PersonId,
  administrators: readonly PersonId[],
): AdministratorRequest['confirmer'] => (administrators.some(one => one !== asker) ? 'colleague' : 'platform')

/** Why this person may not decide so: nobody makes an administrator alone. */
export function decisionProblems(
  request: AdministratorRequest,
  decider: PersonId,
  isGiven: boolean,
): readonly Problem[] {
  if (request.outcome !== null) return [problem('', 'alreadyDecided')]
  if (!isGiven) return []
  if (request.confirmer === 'platform') return [problem('', 'platformDecides')]
  if (decider === request.askedBy || decider === request.personId) return [problem('', 'secondPersonNeeded')]
  return []
}
