// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { NotAllowed, NotFound } from '../../kernel/errors.ts'
import type { ActionContext } from '../../platform/action/context.ts'
import { inviteColleague as inviteOne } from './actions/invitation/invite-colleague.ts'
import { watchedDoor } from './testing/door.ts'
import { actionsAt, addCast, type Cast, makeAccepted, makeRound, mustBeDone } from './testing.ts'

const { door, ended, accounts } = watchedDoor()
const inviteColleague = (context: ActionContext, input: Parameters<typeof inviteOne>[1]) =>
  inviteOne(context, input, door)

let world: World
let cast: Cast
let visitId: string
let stranger: TestPerson

beforeAll(async () => {
  world = await makeWorld()
  const other = await world.addOrganisation('municipality', 'Lindervaart')
  stranger = await world.addPerson(other, 'municipalSecretary')
  cast = await addCast(world)
  visitId = await makeAccepted(world, cast, await makeRound(world, cast.secretary))
})
afterAll(() => world.close())

describe('inviting a colleague', () => {
  test('somebody who signs in elsewhere with this address gets the role under that account', async () => {
    const email = 'gedeelde.ciso@samen.example'
    accounts.set(email, stranger.id)
    ended.length = 0
    const shared = { visitId, name: 'Gedeelde CISO', email, role: 'ciso' } as const
    const guest = mustBeDone(await inviteColleague(await as(world, cast.townSecretary), shared))
    expect(guest.person).toBe(stranger.id)
    expect(ended).toEqual([stranger.id])
    const here = { ...stranger, organisation: cast.heidebrink }
    expect((await as(world, here)).actor.organisation.roles).toEqual(['ciso'])
  })

  test('the coordinator asks somebody in with a role, and nobody becomes administrator this way', async () => {
    const colleague = { visitId, name: 'L. Peters', email: 'l.peters@heidebrink.example' }
    mustBeDone(
      await inviteColleague(await as(world, cast.townSecretary), { ...colleague, role: 'controller' }),
    )
    expect(await actionsAt(world, cast.townSecretary)).toContain('person.invited')
    const admin = await inviteColleague(await as(world, cast.townSecretary), {
      ...colleague,
      role: 'administrator',
    })
    expect(admin).toEqual({ problems: [{ field: 'role', code: 'roleNotInvitable' }] })
    await expect(inviteColleague(await as(world, cast.ciso), { ...colleague, role: 'cio' })).rejects.toThrow(
      NotAllowed,
    )
    await expect(inviteColleague(await as(world, stranger), { ...colleague, role: 'cio' })).rejects.toThrow(
      NotFound,
    )
  })
})
