// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { Conflict, NotAllowed, NotFound, StepUpNeeded } from '../../kernel/errors.ts'
import type { ActionContext } from '../../platform/action/context.ts'
import { findHandover } from '../../platform/handover/store.ts'
import { acceptInvitation as accept } from './actions/invitation/accept-invitation.ts'
import { inviteColleague as inviteOne } from './actions/invitation/invite-colleague.ts'
import { nameDelegation as name } from './actions/invitation/name-delegation.ts'
import type { DelegationDocument } from './domain/handover-documents.ts'
import type { RoundId } from './domain/visit.ts'
import { listDelegates } from './store/delegation.ts'
import { listVisitStates } from './store/visit.ts'
import { watchedDoor } from './testing/door.ts'
import {
  addCast,
  type Cast,
  makeAccepted,
  makeDelegated,
  makeInvited,
  makeRound,
  mustBeDone,
  openTasks,
  participationOf,
  visitOf,
  wholeDelegation,
} from './testing.ts'

const { door, letIn, ended } = watchedDoor()
const acceptInvitation = (context: ActionContext, input: Parameters<typeof accept>[1]) =>
  accept(context, input, door)
const nameDelegation = (context: ActionContext, input: Parameters<typeof name>[1]) =>
  name(context, input, door)
const inviteColleague = (context: ActionContext, input: Parameters<typeof inviteOne>[1]) =>
  inviteOne(context, input, door)

let world: World
let cast: Cast
let roundId: RoundId
let stranger: TestPerson

beforeAll(async () => {
  world = await makeWorld()
  const other = await world.addOrganisation('municipality', 'Lindervaart')
  stranger = await world.addPerson(other, 'municipalSecretary')
})
afterAll(() => world.close())

/** A municipality is invited once in a round, so every test has a round and a municipality of its own. */
async function begin() {
  cast = await addCast(world)
  roundId = await makeRound(world, cast.secretary)
}

describe('the delegation', () => {
  test('a whole delegation reaches the committee and brings the self-image out by itself', async () => {
    await begin()
    const visitId = await makeDelegated(world, cast, roundId)
    expect((await visitOf(world, cast, visitId)).state).toBe('selfImageOut')
    const states = await world.db.read(world.scope(cast.secretary), tx => listVisitStates(tx, visitId))
    expect(states.map(one => one.state)).toEqual([
      'selfImageOut',
      'delegationComplete',
      'accepted',
      'invited',
      'candidate',
    ])
    const read = (person: TestPerson, kind: string) =>
      world.db.read(world.scope(person), tx =>
        findHandover<DelegationDocument>(tx, { kind, subjectId: visitId }),
      )
    expect((await read(cast.secretary, 'visitation.delegation'))?.document).toMatchObject({
      coordinator: { name: cast.townSecretary.name },
      delegates: [
        { role: 'portfolioHolder', name: cast.alderman.name },
        { role: 'municipalSecretary', name: cast.townSecretary.name },
        { role: 'operationsHead', name: 'J. Bakker' },
        { role: 'cio', name: null },
        { role: 'ciso', name: cast.ciso.name },
      ],
    })
    expect((await read(cast.townSecretary, 'visitation.questionnaire'))?.document).toMatchObject({
      code: 'self-image',
      version: 1,
      openedOn: '2026-11-24',
    })
  })

  test('naming somebody with a work address gives the role and asks him or her in', async () => {
    await begin()
    const visitId = await makeAccepted(world, cast, roundId)
    const { version } = await participationOf(world, cast, visitId)
    const choices = {
      ...wholeDelegation(cast),
      cio: { kind: 'new', name: 'R. Mulder', email: 'r.mulder@heidebrink.example' },
    } as const
    ended.length = 0
    mustBeDone(await nameDelegation(await as(world, cast.townSecretary), { visitId, version, choices }))
    expect(letIn.at(-1)).toBe(`r.mulder@heidebrink.example ${cast.heidebrink}`)
    // Somebody new has no session that could end.
    expect(ended).toEqual([])
    const delegates = await world.db.read(world.scope(cast.townSecretary), tx => listDelegates(tx, visitId))
    const cio = delegates.find(one => one.role === 'cio')
    expect(cio).toMatchObject({ name: 'R. Mulder' })
    const roles = await world.db.read(world.scope(cast.townSecretary), tx =>
      tx.sql
        .selectFrom('role_assignment')
        .select('role')
        .where('person_id', '=', cio?.personId ?? '')
        .execute(),
    )
    expect(roles).toEqual([{ role: 'cio' }])
  })

  test('it is refused without anybody of the college, and not from an old page or by a CISO', async () => {
    await begin()
    const visitId = await makeAccepted(world, cast, roundId)
    const { version } = await participationOf(world, cast, visitId)
    const choices = { ...wholeDelegation(cast), portfolioHolder: { kind: 'absent' } } as const
    const outcome = await nameDelegation(await as(world, cast.townSecretary), { visitId, version, choices })
    expect(outcome).toEqual({
      problems: [{ field: 'who-portfolioHolder', code: 'delegationWithoutCollege' }],
    })
    const whole = { visitId, choices: wholeDelegation(cast) }
    await expect(
      nameDelegation(await as(world, cast.townSecretary), { ...whole, version: version - 1 }),
    ).rejects.toThrow(Conflict)
    await expect(nameDelegation(await as(world, cast.ciso), { ...whole, version })).rejects.toThrow(
      NotAllowed,
    )
    await expect(nameDelegation(await as(world, stranger), { ...whole, version })).rejects.toThrow(NotFound)
  })

  test('another coordinator takes over the role and what waited', async () => {
    await begin()
    const visitId = await makeDelegated(world, cast, roundId)
    const waiting = async () =>
      (await openTasks(world, cast.townSecretary)).filter(one => one.title === 'Vul het zelfbeeld in')
    expect(await waiting()).toMatchObject([{ person_id: cast.townSecretary.id }])
    const { version } = await participationOf(world, cast, visitId)
    const input = { visitId, version, choices: wholeDelegation(cast), coordinator: cast.ciso.id }
    mustBeDone(await nameDelegation(await as(world, cast.townSecretary), input))
    expect(await waiting()).toMatchObject([{ person_id: cast.ciso.id }])
    expect((await participationOf(world, cast, visitId)).coordinatorId).toBe(cast.ciso.id)
    expect((await visitOf(world, cast, visitId)).state).toBe('selfImageOut')
  })

  test('whose roles another changes signs in again; who takes a role, or keeps what was there, does not', async () => {
    await begin()
    const { visitId } = await makeInvited(world, cast, roundId)
    const { version } = await participationOf(world, cast, visitId)
    const coordinator = { kind: 'colleague', personId: cast.ciso.id } as const
    ended.length = 0
    mustBeDone(await acceptInvitation(await as(world, cast.townSecretary), { visitId, version, coordinator }))
    expect(ended).toEqual([cast.ciso.id])
    const choices = { ...wholeDelegation(cast), cio: coordinator, operationsHead: coordinator } as const
    const named = { visitId, version: version + 1, choices }
    mustBeDone(await nameDelegation(await as(world, cast.ciso), named))
    expect(ended).toEqual([cast.ciso.id])
    const alderman = { kind: 'colleague', personId: cast.alderman.id } as const
    const now = await participationOf(world, cast, visitId)
    const again = { visitId, version: now.version, choices: { ...choices, operationsHead: alderman } }
    mustBeDone(await nameDelegation(await as(world, cast.ciso), again))
    expect(ended).toEqual([cast.ciso.id, cast.alderman.id])
  })

  test('no role is given on an old proof of who one is', async () => {
    await begin()
    const { visitId } = await makeInvited(world, cast, roundId)
    const { version } = await participationOf(world, cast, visitId)
    const stale = await as(world, cast.townSecretary, { proof: 'none' })
    const coordinator = { kind: 'self' } as const
    const choices = wholeDelegation(cast)
    const colleague = { visitId, name: 'L. Peters', email: 'l.p@heidebrink.example', role: 'cio' } as const
    await expect(acceptInvitation(stale, { visitId, version, coordinator })).rejects.toThrow(StepUpNeeded)
    await expect(nameDelegation(stale, { visitId, version, choices })).rejects.toThrow(StepUpNeeded)
    await expect(inviteColleague(stale, colleague)).rejects.toThrow(StepUpNeeded)
  })

  test('a coordinator who names himself for the college does not become portfolio holder', async () => {
    await begin()
    const { visitId } = await makeInvited(world, cast, roundId)
    const coordinator = { kind: 'colleague', personId: cast.ciso.id } as const
    const { version } = await participationOf(world, cast, visitId)
    mustBeDone(await acceptInvitation(await as(world, cast.townSecretary), { visitId, version, coordinator }))
    const choices = {
      ...wholeDelegation(cast),
      portfolioHolder: coordinator,
      cio: coordinator,
    } as const
    mustBeDone(await nameDelegation(await as(world, cast.ciso), { visitId, version: version + 1, choices }))
    const { actor } = await as(world, cast.ciso)
    expect([...actor.organisation.roles].sort()).toEqual(['cio', 'ciso', 'coordinator'])
    const colleague = { visitId, name: 'X', email: 'x@heidebrink.example', role: 'portfolioHolder' } as const
    expect(await inviteColleague(await as(world, cast.ciso), colleague)).toEqual({
      problems: [{ field: 'role', code: 'roleIsHeld' }],
    })
    mustBeDone(await inviteColleague(await as(world, cast.townSecretary), colleague))
  })

  test('a person of another municipality is no colleague', async () => {
    await begin()
    const visitId = await makeAccepted(world, cast, roundId)
    const { version } = await participationOf(world, cast, visitId)
    const choices = {
      ...wholeDelegation(cast),
      ciso: { kind: 'colleague', personId: stranger.id },
    } as const
    const outcome = await nameDelegation(await as(world, cast.townSecretary), { visitId, version, choices })
    expect(outcome).toEqual({ problems: [{ field: 'who-ciso', code: 'colleagueUnknown' }] })
  })
})
