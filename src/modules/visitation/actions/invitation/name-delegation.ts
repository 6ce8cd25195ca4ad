// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../../../kernel/actor.ts'
import { localDateOf } from '../../../../kernel/dates.ts'
import { done, isRefused, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { passWorkItems } from '../../../../platform/work/work-item.ts'
import { type Colleague, mayGive } from '../../domain/colleague.ts'
import {
  type Delegate,
  type DelegateChoice,
  type DelegationChoices,
  delegationProblems,
} from '../../domain/delegation.ts'
import { type DelegationRole, delegationRoles } from '../../domain/handover-documents.ts'
import type { Participation } from '../../domain/participation.ts'
import type { VisitId } from '../../domain/visit.ts'
import { policy } from '../../policy.ts'
import { listColleagues } from '../../store/colleague.ts'
import { saveDelegates } from '../../store/delegation.ts'
import { getParticipation, saveParticipation } from '../../store/participation.ts'
import { assertFresh } from '../fresh.ts'
import { followDelegation } from '../slots/follow-slots.ts'
import { finishVisitTask } from '../tasks.ts'
import { addColleague, type Guest, welcome } from './add-colleague.ts'
import type { ColleagueDoor } from './door-keeper.ts'
import { giveDelegation } from './give-delegation.ts'
import { type Giving, giveToColleague } from './give-to-colleague.ts'

type Input = {
  readonly visitId: string
  readonly version: number
  readonly choices: DelegationChoices
  /** Another coordinator; left out, it stays who it was. */
  readonly coordinator?: string | undefined
}

/** States in which the delegation may be named, or named anew. */
const openStates = ['accepted', 'delegated', 'answering', 'handedIn']

/**
 * Names who speaks for the municipality (requirements 18 and 19) and tells the committee. Who is named gets the role that
 * goes with it; somebody with a work address is asked in as well.
 */
export async function nameDelegation(
  context: ActionContext,
  input: Input,
  door: ColleagueDoor,
): Promise<Outcome<VisitId>> {
  const { actor, now } = context
  authorise(actor, policy.nameDelegation, now)
  const guests: Guest[] = []
  const outcome = await context.write(async tx => {
    const participation = await getParticipation(tx, input.visitId)
    assertFresh(participation, input.version)
    if (!openStates.includes(participation.state)) return refused(problem('', 'delegationIsClosed'))
    const colleagues = await listColleagues(tx, localDateOf(now))
    const unknown = unknownColleagues(input.choices, colleagues)
    const coordinator = colleagues.find(
      one => one.id === (input.coordinator ?? participation.coordinatorId ?? actor.personId),
    )
    const problems = [
      ...delegationProblems(input.choices),
      ...unknown,
      ...(coordinator ? [] : [problem('coordinator', 'colleagueUnknown')]),
    ]
    if (problems.length > 0 || !coordinator) return refused(...problems)

    const giving = { giver: actor.personId, door, now }
    const delegates: Delegate[] = []
    for (const role of delegationRoles)
      delegates.push(await toDelegate(tx, { role, actor, colleagues, guests, giving }, input.choices[role]))
    await saveDelegates(tx, participation.visitId, delegates)
    await saveParticipation(tx, participation, {
      coordinatorId: coordinator.id,
      ...(participation.state === 'accepted' && { state: 'delegated' }),
    })
    await passCoordination(tx, participation, coordinator, giving)
    const named = { ...participation, coordinatorId: coordinator.id }
    await giveDelegation(tx, named, 'named', now)
    await finishVisitTask(tx, participation.visitId, 'delegation', now)
    await followDelegation(tx, named, now)
    tx.record({
      action: 'delegation.named',
      object: { kind: 'participation', id: participation.visitId },
    })
    return done(participation.visitId)
  })
  if (!isRefused(outcome))
    await welcome(guests, door, {
      organisation: actor.organisation.organisationId,
      visitId: outcome.value,
    })
  return outcome
}

/** Another coordinator gets the role, and what waited for the one before. */
async function passCoordination(
  tx: WriteTx,
  participation: Participation,
  to: Colleague,
  giving: Giving,
): Promise<void> {
  const from = participation.coordinatorId
  if (from === to.id) return
  await giveToColleague(tx, giving, to, 'coordinator', 'named')
  if (from !== null) await passWorkItems(tx, `visit:${participation.visitId}`, from, to.id)
}

const unknownColleagues = (choices: DelegationChoices, colleagues: readonly Colleague[]) =>
  delegationRoles.flatMap(role => {
    const choice = choices[role]
    return choice?.kind === 'colleague' && !colleagues.some(one => one.id === choice.personId)
      ? [problem(`who-${role}`, 'colleagueUnknown')]
      : []
  })

type Naming = {
  readonly role: DelegationRole
  readonly actor: Actor
  readonly colleagues: readonly Colleague[]
  readonly guests: Guest[]
  readonly giving: Giving
}

/** Who is named gets the role, unless it decides for the municipality and somebody else has it: then only the name counts. */
async function toDelegate(
  tx: WriteTx,
  { role, actor, colleagues, guests, giving }: Naming,
  choice: DelegateChoice | undefined,
): Promise<Delegate> {
  const giver = { id: actor.personId, roles: actor.organisation.roles }
  if (choice?.kind === 'colleague') {
    const { personId } = choice
    const colleague = colleagues.find(one => one.id === personId)
    if (colleague && mayGive(role, giver, personId, colleagues))
      await giveToColleague(tx, giving, colleague, role, 'delegation')
    return { role, personId, name: colleague?.name ?? null }
  }
  if (choice?.kind !== 'new') return { role, personId: null, name: null }
  const { name, email } = choice
  if (email === null) return { role, personId: null, name }
  const given = mayGive(role, giver, null, colleagues) ? role : 'contributor'
  const guest = await addColleague(tx, { name, email }, given, giving)
  guests.push(guest)
  return { role, personId: guest.person, name }
}
