// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { NotAllowed, NotFound, StepUpNeeded } from '../../kernel/errors.ts'
import { askEmergency } from './actions/ask-emergency.ts'
import { decideEmergency } from './actions/decide-emergency.ts'
import { endEmergency } from './actions/end-emergency.ts'
import { markEmergencySeen } from './actions/mark-emergency-seen.ts'
import { stopEmergency } from './actions/stop-emergency.ts'
import {
  actionsIn,
  addEmergencyCast,
  ask,
  codesOf,
  type EmergencyCast,
  mustBeDone,
  open,
  waitingIn,
  wish,
} from './testing.ts'

let world: World
let cast: EmergencyCast
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  world.setNow('2026-11-24T09:00:00Z')
  cast = await addEmergencyCast(world)
})

const platform = () => cast.anna.organisation

describe('asking', () => {
  test('opens nothing, and asks every other administrator', async () => {
    const id = await ask(world, cast.anna, cast.owner)
    expect(await waitingIn(world, platform())).toEqual([`emergency-request:${id}:${cast.bas.id}`])
    expect(await actionsIn(world, platform())).toEqual(['emergency.asked'])
    expect(await actionsIn(world, cast.owner)).toEqual([])
  })

  test('is for the platform, with a fresh proof', async () => {
    await expect(askEmergency(await as(world, cast.ciso), wish(cast.owner))).rejects.toThrow(NotFound)
    await expect(
      askEmergency(await as(world, cast.anna, { proof: 'none' }), wish(cast.owner)),
    ).rejects.toThrow(StepUpNeeded)
  })

  test('is refused where it is not needed, makes no sense, or has no second person', async () => {
    const anna = () => as(world, cast.anna)
    const ibd = await world.addOrganisation('ibd')
    expect(codesOf(await askEmergency(await anna(), wish(ibd)))).toEqual(['emergencyRoleNotThere'])
    expect(codesOf(await askEmergency(await anna(), wish(platform())))).toEqual(['emergencyOwnerUnknown'])
    await ask(world, cast.anna, cast.owner)
    expect(codesOf(await askEmergency(await anna(), wish(cast.owner)))).toEqual(['emergencyAsked'])
    const own = await world.addOrganisation('municipality')
    await world.addRole(cast.anna, own, 'ciso')
    expect(codesOf(await askEmergency(await anna(), wish(own)))).toEqual(['emergencyMember'])
    const alone = await world.addPerson(await world.addOrganisation('platform'), 'administrator')
    expect(codesOf(await askEmergency(await as(world, alone), wish(cast.owner)))).toEqual([
      'emergencyNoSecond',
    ])
  })
})

describe('deciding', () => {
  const decide = async (who: typeof cast.bas, requestId: string, isApproved = true) =>
    decideEmergency(await as(world, who), { requestId, isApproved })

  test('a second person opens it, in both chains', async () => {
    const id = await open(world, [cast.anna, cast.bas], cast.owner)
    expect(await actionsIn(world, platform())).toEqual(['emergency.asked', 'emergency.approved'])
    expect(await actionsIn(world, cast.owner)).toEqual(['emergency.opened'])
    expect(await waitingIn(world, platform())).toEqual([])
    expect(codesOf(await decide(cast.bas, id))).toEqual(['emergencyDecided'])
  })

  test('of two at the same moment only one counts', async () => {
    const third = await world.addPerson(platform(), 'administrator')
    const id = await ask(world, cast.anna, cast.owner)
    const answers = await Promise.all([decide(cast.bas, id), decide(third, id)])
    expect(answers.flatMap(codesOf)).toEqual(['emergencyDecided'])
    expect(await actionsIn(world, cast.owner)).toEqual(['emergency.opened'])
  })

  test('asks for a fresh proof, and the request of another platform does not exist', async () => {
    const id = await ask(world, cast.anna, cast.owner)
    const stale = await as(world, cast.bas, { proof: 'none' })
    await expect(decideEmergency(stale, { requestId: id, isApproved: true })).rejects.toThrow(StepUpNeeded)
    const elsewhere = await addEmergencyCast(world)
    await expect(decide(elsewhere.bas, id)).rejects.toThrow(NotFound)
  })

  test('a no is a refusal, and of who asked it is taking back', async () => {
    const first = await ask(world, cast.anna, cast.owner)
    mustBeDone(await decide(cast.bas, first, false))
    const second = await ask(world, cast.anna, cast.owner)
    mustBeDone(await decide(cast.anna, second, false))
    expect(await actionsIn(world, platform())).toEqual([
      'emergency.asked',
      'emergency.refused',
      'emergency.asked',
      'emergency.withdrawn',
    ])
    expect(await actionsIn(world, cast.owner)).toEqual([])
  })

  test('nobody reads an organisation in which nobody would be told', async () => {
    const empty = await world.addOrganisation('municipality')
    await world.addPerson(empty, 'contributor')
    const id = await ask(world, cast.anna, empty)
    expect(codesOf(await decide(cast.bas, id))).toEqual(['emergencyNobodyToTell'])
    expect(await actionsIn(world, empty)).toEqual([])
  })

  test('a day later it is too late', async () => {
    const id = await ask(world, cast.anna, cast.owner)
    world.setNow('2026-11-25T09:00:00Z')
    expect(codesOf(await decide(cast.bas, id))).toEqual(['emergencyLapsed'])
  })
})

describe('ending', () => {
  test('at the platform is for the two, and once', async () => {
    const third = await world.addPerson(platform(), 'administrator')
    const id = await open(world, [cast.anna, cast.bas], cast.owner)
    expect(codesOf(await stopEmergency(await as(world, third), id))).toEqual(['emergencyNotYours'])
    mustBeDone(await stopEmergency(await as(world, cast.bas, { proof: 'none' }), id))
    expect(codesOf(await stopEmergency(await as(world, cast.anna), id))).toEqual(['emergencyNotOpen'])
    expect(codesOf(await endEmergency(await as(world, cast.ciso), id))).toEqual(['emergencyNotOpen'])
    expect((await actionsIn(world, cast.owner)).at(-1)).toBe('emergency.ended')
  })

  test('at the organisation is for administrator and CISO, without a proof, and not for another’s', async () => {
    const id = await open(world, [cast.anna, cast.bas], cast.owner)
    const contributor = await world.addPerson(cast.owner, 'contributor')
    await expect(endEmergency(await as(world, contributor), id)).rejects.toThrow(NotAllowed)
    const neighbour = await world.addPerson(await world.addOrganisation('municipality'), 'ciso')
    await expect(endEmergency(await as(world, neighbour), id)).rejects.toThrow(NotFound)
    await expect(markEmergencySeen(await as(world, neighbour), id)).rejects.toThrow(NotFound)
    mustBeDone(await endEmergency(await as(world, cast.administrator, { proof: 'none' }), id))
    expect(codesOf(await endEmergency(await as(world, cast.ciso), id))).toEqual(['emergencyNotOpen'])
    expect((await actionsIn(world, platform())).at(-1)).toBe('emergency.ended')
  })

  test('after the hour there is nothing to end', async () => {
    const id = await open(world, [cast.anna, cast.bas], cast.owner)
    world.setNow('2026-11-24T10:00:00Z')
    expect(codesOf(await endEmergency(await as(world, cast.ciso), id))).toEqual(['emergencyNotOpen'])
    expect(codesOf(await stopEmergency(await as(world, cast.anna), id))).toEqual(['emergencyNotOpen'])
  })
})

test('who has read it no longer has it waiting; for the other role it waits', async () => {
  const id = await open(world, [cast.anna, cast.bas], cast.owner)
  mustBeDone(await markEmergencySeen(await as(world, cast.ciso), id))
  expect(await waitingIn(world, cast.owner)).toEqual([`emergency:${id}:administrator`])
  expect((await actionsIn(world, cast.owner)).at(-1)).toBe('emergency.seen')
})
