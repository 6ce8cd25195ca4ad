// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import { done, isRefused, type Outcome, refused } from '../../../kernel/outcome.ts'
import { authorise } from '../../../kernel/policy.ts'
import type { Role } from '../../../kernel/roles.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import { policy } from '../policy.ts'
import { getPerson } from '../store/person.ts'
import { followInPredecessors } from './follow-in-predecessors.ts'
import { giveOrAsk } from './give-or-ask.ts'
import type { SignInDesk } from './sign-in-desk.ts'

type Input = {
  readonly personId: string
  readonly role: Role
  readonly startsOn: LocalDate
  readonly lastOn: LocalDate | null
}

/** Gives a colleague one more role, from a day on and perhaps up to a day. */
export async function giveRole(
  context: ActionContext,
  desk: SignInDesk,
  input: Input,
): Promise<Outcome<PersonId>> {
  const { actor, now } = context
  authorise(actor, policy.changeRoles, now)
  const given = await context.write<PersonId>(async tx => {
    const person = await getPerson(tx, input.personId)
    const { role, startsOn, lastOn } = input
    const wish = { personId: person.id, personName: person.name, role, startsOn, lastOn }
    const problems = await giveOrAsk(tx, actor, wish, now)
    if (problems.length > 0) return refused(...problems)
    if (role !== 'administrator') await desk.endSessions(person.id, 'roleChanged')
    return done(person.id)
  })
  if (!isRefused(given)) await followInPredecessors(context, given.value)
  return given
}
