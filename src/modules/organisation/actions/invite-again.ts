// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../kernel/ids.ts'
import { done, isRefused, type Outcome, refused } from '../../../kernel/outcome.ts'
import { authorise } from '../../../kernel/policy.ts'
import { problem } from '../../../kernel/problem.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import { policy } from '../policy.ts'
import { getPerson, type Person } from '../store/person.ts'
import type { SignInDesk } from './sign-in-desk.ts'

/** Sends the mail for the first sign-in once more; an earlier link stops working. */
export async function inviteAgain(
  context: ActionContext,
  desk: SignInDesk,
  personId: string,
): Promise<Outcome<PersonId>> {
  const { actor, now } = context
  authorise(actor, policy.invite, now)
  const found = await context.write<Person>(async tx => {
    const person = await getPerson(tx, personId)
    const account = await desk.accountOf(person.email)
    if (account !== undefined && account !== person.id) return refused(problem('', 'addressElsewhere'))
    tx.record({ action: 'person.invitedAgain', object: { kind: 'person', id: person.id } })
    return done(person)
  })
  if (isRefused(found)) return found
  const { id, email } = found.value
  await desk.invite(id, email, `/bij/${actor.organisation.organisationId}/vandaag`)
  return done(id)
}
