// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../kernel/dates.ts'
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { authorise } from '../../../kernel/policy.ts'
import { problem } from '../../../kernel/problem.ts'
import { type Role, roleFits } from '../../../kernel/roles.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import { putWorkItem } from '../../../platform/work/work-item.ts'
import { stateOf } from '../domain/emergency.ts'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { findOwner } from '../store/organisation.ts'
import { listHolders } from '../store/people.ts'
import { insertRequest, listRequests } from '../store/request.ts'

type Input = {
  readonly owner: string
  readonly role: Role
  readonly reason: string
  readonly neededFor: string
}

/** Asks to read an organisation in an emergency. Nothing opens: the other administrators are asked. */
export async function askEmergency(context: ActionContext, input: Input): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.ask, now)
  const { role, reason, neededFor } = input
  return context.write(async tx => {
    const owner = await findOwner(tx, input.owner)
    if (!owner) return refused(problem('owner', 'emergencyOwnerUnknown'))
    if (!roleFits(role, owner.kind)) return refused(problem('role', 'emergencyRoleNotThere'))
    if (actor.memberships.some(one => one.organisationId === owner.id))
      return refused(problem('', 'emergencyMember'))
    const isRunning = (await listRequests(tx))
      .filter(one => one.askedBy === actor.personId && one.ownerId === owner.id)
      .some(one => ['waiting', 'open'].includes(stateOf(one, now)))
    if (isRunning) return refused(problem('', 'emergencyAsked'))
    const others = (await listHolders(tx, ['administrator'], localDateOf(now))).filter(
      one => one.id !== actor.personId,
    )
    if (others.length === 0) return refused(problem('', 'emergencyNoSecond'))
    const id = await insertRequest(tx, { ownerId: owner.id, role, reason, neededFor }, actor.personId, now)
    tx.record({
      action: 'emergency.asked',
      object: { kind: 'emergency', id },
      details: { owner: owner.id, role },
    })
    for (const other of others)
      await putWorkItem(
        tx,
        {
          key: `emergency-request:${id}:${other.id}`,
          module: 'emergency',
          grouping: 'decide',
          for: { person: other.id },
          title: `Beslis over noodtoegang bij ${owner.name}`,
          place: 'Noodtoegang',
          url: paths.request(actor.organisation.organisationId, id),
        },
        now,
      )
    return done(id)
  })
}
