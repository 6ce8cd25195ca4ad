// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../../kernel/ids.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { Role } from '../../../../kernel/roles.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { invitableRoles, type NewColleague } from '../../domain/colleague.ts'
import { policy } from '../../policy.ts'
import { getParticipation } from '../../store/participation.ts'
import { addColleague } from './add-colleague.ts'

type Input = NewColleague & { readonly visitId: string; readonly role: Role }

/** Asks one colleague in, with one role. Nobody is made administrator this way. */
export async function inviteColleague(context: ActionContext, input: Input): Promise<Outcome<PersonId>> {
  authorise(context.actor, policy.inviteColleague, context.now)
  return context.write(async tx => {
    await getParticipation(tx, input.visitId)
    if (!invitableRoles.includes(input.role)) return refused(problem('role', 'roleNotInvitable'))
    const { name, email } = input
    return done(await addColleague(tx, { name, email }, input.role, context.now))
  })
}
