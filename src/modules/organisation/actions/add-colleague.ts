// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import { done, isRefused, type Outcome, refused } from '../../../kernel/outcome.ts'
import { authorise } from '../../../kernel/policy.ts'
import type { Role } from '../../../kernel/roles.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import { policy } from '../policy.ts'
import { findPersonByEmail, insertPerson } from '../store/person.ts'
import { followInPredecessors } from './follow-in-predecessors.ts'
import { giveOrAsk } from './give-or-ask.ts'
import type { SignInDesk } from './sign-in-desk.ts'

type Input = {
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly startsOn: LocalDate
  readonly lastOn: LocalDate | null
}

/**
 * Lets somebody in with one role. Who has an account already, here or elsewhere, gets the role under that account, so
 * that a CISO can serve two municipalities; who is new gets a mail.
 */
export async function addColleague(
  context: ActionContext,
  desk: SignInDesk,
  input: Input,
): Promise<Outcome<PersonId>> {
  const { actor, now } = context
  authorise(actor, policy.changeRoles, now)
  const elsewhere = await desk.accountOf(input.email)
  const added = await context.write<{ personId: PersonId; isNew: boolean }>(async tx => {
    const here = await findPersonByEmail(tx, input.email)
    const known = here?.id ?? elsewhere
    const personId = known ?? (await insertPerson(tx, { name: input.name, email: input.email }, now))
    const { role, startsOn, lastOn } = input
    const wish = { personId, personName: here?.name ?? input.name, role, startsOn, lastOn }
    const problems = await giveOrAsk(tx, actor, wish, now)
    if (problems.length > 0) return refused(...problems)
    if (known) await desk.endSessions(known, 'roleChanged')
    return done({ personId, isNew: known === undefined })
  })
  if (isRefused(added)) return added
  const { personId, isNew } = added.value
  await followInPredecessors(context, personId)
  if (isNew) await desk.invite(personId, input.email, `/bij/${actor.organisation.organisationId}/vandaag`)
  return done(personId)
}
