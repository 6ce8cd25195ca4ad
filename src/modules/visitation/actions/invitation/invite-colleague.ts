// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import { done, isRefused, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { Role } from '../../../../kernel/roles.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { invitableRoles, mayGive, type NewColleague } from '../../domain/colleague.ts'
import { policy } from '../../policy.ts'
import { listColleagues } from '../../store/colleague.ts'
import { getParticipation } from '../../store/participation.ts'
import { addColleague, type Guest, welcome } from './add-colleague.ts'
import type { ColleagueDoor } from './door-keeper.ts'

type Input = NewColleague & { readonly visitId: string; readonly role: Role }

/** Asks one colleague in, with one role; again, when the first mail was lost. Nobody is made administrator this way. */
export async function inviteColleague(
  context: ActionContext,
  input: Input,
  door: ColleagueDoor,
): Promise<Outcome<Guest>> {
  const { actor, now } = context
  authorise(actor, policy.inviteColleague, now)
  const outcome = await context.write(async tx => {
    await getParticipation(tx, input.visitId)
    if (!invitableRoles.includes(input.role)) return refused(problem('role', 'roleNotInvitable'))
    const colleagues = await listColleagues(tx, localDateOf(now))
    const giver = { id: actor.personId, roles: actor.organisation.roles }
    if (
      !mayGive(input.role, giver, colleagues.find(one => one.email === input.email)?.id ?? null, colleagues)
    )
      return refused(problem('role', 'roleIsHeld'))
    const { name, email } = input
    return done(await addColleague(tx, { name, email }, input.role, { giver: actor.personId, door, now }))
  })
  if (!isRefused(outcome))
    await welcome([outcome.value], door, {
      organisation: actor.organisation.organisationId,
      visitId: input.visitId,
    })
  return outcome
}
