// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { localDate } from '../../kernel/dates.ts'
import { NotAllowed, NotFound, StepUpNeeded } from '../../kernel/errors.ts'
import { addColleague } from './actions/add-colleague.ts'
import { endRole } from './actions/end-role.ts'
import { giveRole } from './actions/give-role.ts'
import { inviteAgain } from './actions/invite-again.ts'
import { endRole as endRoleElsewhere } from './actions/people.ts'
import {
  actionsIn,
  codesOf,
  deskFor,
  epochOf,
  giveAccount,
  mustBeDone,
  personIn,
  termsIn,
} from './testing.ts'

let world: World
let heidebrink: TestPerson['organisation']
let sanne: TestPerson
let joris: TestPerson
let stranger: TestPerson
const today = localDate('2026-11-24')
const noEnd = { startsOn: today, lastOn: null }

beforeAll(async () => {
  world = await makeWorld()
  heidebrink = await world.addOrganisation('municipality', 'Heidebrink')
  sanne = await world.addPerson(heidebrink, 'administrator')
  joris = await world.addPerson(heidebrink, 'ciso')
  const elsewhere = await world.addOrganisation('municipality', 'Lindervaart')
  stranger = await world.addPerson(elsewhere, 'administrator')
  for (const [n, person] of [sanne, joris, stranger].entries())
    await giveAccount(world, person, `account${n}@voorbeeld.example`)
})
afterAll(() => world.close())

const newColleague = {
  name: 'Noor de Wit',
  email: 'noor@heidebrink.example',
  role: 'controller',
  ...noEnd,
} as const

describe('adding a colleague', () => {
  test('makes the person with the role, and an invitation by mail', async () => {
    const desk = deskFor(world, sanne)
    const id = mustBeDone(await addColleague(await as(world, sanne), desk, newColleague))
    const noor = await personIn(world, heidebrink, 'NOOR@heidebrink.example')
    expect(noor).toMatchObject({ id, name: 'Noor de Wit' })
    expect(await desk.accountOf('noor@heidebrink.example')).toBe(id)
    expect((await actionsIn(world, heidebrink)).slice(-3)).toEqual([
      'person.added',
      'role.granted',
      'enrolment.created',
    ])
  })

  test('who is there already gets the role and no second person', async () => {
    const again = { ...newColleague, role: 'privacyOfficer' } as const
    const id = mustBeDone(await addColleague(await as(world, sanne), deskFor(world, sanne), again))
    expect(await personIn(world, heidebrink, newColleague.email)).toMatchObject({ id })
    const twice = await addColleague(await as(world, sanne), deskFor(world, sanne), again)
    expect(codesOf(twice)).toEqual(['roleHeldAlready'])
  })

  test('a CISO of another municipality is shared under one account, and nothing else crosses', async () => {
    const wish = { name: 'S. Vreemd', email: 'account1@voorbeeld.example', role: 'ciso', ...noEnd } as const
    const id = mustBeDone(await addColleague(await as(world, stranger), deskFor(world, stranger), wish))
    expect(id).toBe(joris.id)
    expect(await termsIn(world, stranger.organisation, today, joris)).toEqual(['ciso 2026-11-24..'])
    expect(await termsIn(world, heidebrink, today, joris)).toEqual(['ciso 2020-01-01..'])
    const shared = await as(world, { ...joris, organisation: stranger.organisation })
    expect(shared.actor.memberships).toHaveLength(2)
  })

  test('is refused to others, without a fresh proof, and with a role of another kind of organisation', async () => {
    const desk = deskFor(world, joris)
    await expect(addColleague(await as(world, joris), desk, newColleague)).rejects.toThrow(NotAllowed)
    const stale = await as(world, sanne, { proof: 'none' })
    await expect(addColleague(stale, desk, newColleague)).rejects.toThrow(StepUpNeeded)
    const wrong = { ...newColleague, email: 'x@heidebrink.example', role: 'chair' } as const
    expect(codesOf(await addColleague(await as(world, sanne), desk, wrong))).toEqual(['roleNotHere'])
    expect(await personIn(world, heidebrink, 'x@heidebrink.example')).toBeUndefined()
  })

  test('the mail can be sent again, but not to the address of somebody else’s account', async () => {
    const noor = await personIn(world, heidebrink, newColleague.email)
    const desk = deskFor(world, sanne)
    mustBeDone(await inviteAgain(await as(world, sanne), desk, noor?.id ?? ''))
    expect((await actionsIn(world, heidebrink)).slice(-2)).toEqual([
      'person.invitedAgain',
      'enrolment.created',
    ])
    await expect(inviteAgain(await as(world, stranger), desk, noor?.id ?? '')).rejects.toThrow(NotFound)
  })
})

describe('giving and ending a role', () => {
  test('counts from its first day up to its last, and ends the sessions', async () => {
    const before = await epochOf(world, joris)
    const wish = { role: 'coordinator', startsOn: today, lastOn: localDate('2026-12-31') } as const
    mustBeDone(await giveRole(await as(world, sanne), deskFor(world, sanne), { personId: joris.id, ...wish }))
    expect(await termsIn(world, heidebrink, today, joris)).toContain('coordinator 2026-11-24..2026-12-31')
    expect(await epochOf(world, joris)).toBe((before ?? 0) + 1)
  })

  test('of a hired worker always has an end (124)', async () => {
    const wish = { personId: joris.id, role: 'hired', ...noEnd } as const
    const outcome = await giveRole(await as(world, sanne), deskFor(world, sanne), wish)
    expect(codesOf(outcome)).toEqual(['hiredNeedsEnd'])
  })

  test('with the end before the beginning, or in the past, is refused', async () => {
    const give = async (startsOn: string, lastOn: string) =>
      codesOf(
        await giveRole(await as(world, sanne), deskFor(world, sanne), {
          personId: joris.id,
          role: 'processOwner',
          startsOn: localDate(startsOn),
          lastOn: localDate(lastOn),
        }),
      )
    expect(await give('2026-12-02', '2026-12-01')).toEqual(['endBeforeStart'])
    expect(await give('2026-10-01', '2026-11-01')).toEqual(['lastDayPassed'])
  })

  test('at once: it counts no more today', async () => {
    const wish = { personId: joris.id, role: 'coordinator', end: 'now' } as const
    mustBeDone(await endRole(await as(world, sanne), deskFor(world, sanne), wish))
    expect(await termsIn(world, heidebrink, today, joris)).toEqual(['ciso 2020-01-01..'])
    expect((await as(world, joris)).actor.organisation.roles).toEqual(['ciso'])
    expect(await actionsIn(world, heidebrink)).toContain('role.withdrawn')
  })

  test('that is over already cannot be ended again', async () => {
    const wish = { personId: joris.id, role: 'coordinator', end: 'now' } as const
    await expect(endRole(await as(world, sanne), deskFor(world, sanne), wish)).rejects.toThrow(NotFound)
  })

  test('the last administrator stays, now and on every day to come', async () => {
    const end = async (lastOn: 'now' | string) =>
      codesOf(
        await endRole(await as(world, sanne), deskFor(world, sanne), {
          personId: sanne.id,
          role: 'administrator',
          end: lastOn === 'now' ? 'now' : { lastOn: localDate(lastOn) },
        }),
      )
    expect(await end('now')).toEqual(['withoutAdministrator'])
    expect(await end('2027-12-31')).toEqual(['withoutAdministrator'])
    expect(await termsIn(world, heidebrink, today, sanne)).toEqual(['administrator 2020-01-01..'])
  })

  test('two administrators who end each other’s role at the same moment do not both succeed', async () => {
    const town = await world.addOrganisation('municipality')
    const two = [await world.addPerson(town, 'administrator'), await world.addPerson(town, 'administrator')]
    const [first, second] = two as [TestPerson, TestPerson]
    const end = async (who: TestPerson, whose: TestPerson) =>
      endRole(await as(world, who), deskFor(world, who), {
        personId: whose.id,
        role: 'administrator',
        end: 'now',
      })
    const outcomes = await Promise.all([end(first, second), end(second, first)])
    expect(outcomes.flatMap(codesOf)).toEqual(['withoutAdministrator'])
    expect(await termsIn(world, town, today)).toEqual(['administrator 2020-01-01..'])
  })

  test('of somebody in another organisation does not exist', async () => {
    const wish = { personId: sanne.id, role: 'administrator', end: 'now' } as const
    const desk = deskFor(world, stranger)
    await expect(endRole(await as(world, stranger), desk, wish)).rejects.toThrow(NotFound)
    const give = { personId: sanne.id, role: 'ciso', ...noEnd } as const
    await expect(giveRole(await as(world, stranger), desk, give)).rejects.toThrow(NotFound)
  })

  test('a change that could not end the sessions does not stand', async () => {
    const desk = {
      ...deskFor(world, sanne),
      endSessions: async () => {
        throw new Error('sign-in is away')
      },
    }
    const wish = { personId: joris.id, role: 'ciso', end: 'now' } as const
    await expect(endRole(await as(world, sanne), desk, wish)).rejects.toThrow('sign-in is away')
    expect(await termsIn(world, heidebrink, today, joris)).toEqual(['ciso 2020-01-01..'])
  })

  test('another module ends a role through the front door by the same rule', async () => {
    const wish = { personId: sanne.id, role: 'administrator', end: 'now', ground: 'notConfirmed' } as const
    const problems = await world.db.write(world.scope(sanne), tx => endRoleElsewhere(tx, wish, world.now()))
    expect(problems.map(one => one.code)).toEqual(['withoutAdministrator'])
  })
})
