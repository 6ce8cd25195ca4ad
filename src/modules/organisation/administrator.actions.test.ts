// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { localDate } from '../../kernel/dates.ts'
import { NotAllowed, NotFound } from '../../kernel/errors.ts'
import { organisationScope } from '../../platform/db/scope.ts'
import { confirmFromServer } from './actions/confirm-from-server.ts'
import { decideReferral } from './actions/decide-referral.ts'
import { decideRequest } from './actions/decide-request.ts'
import { giveRole } from './actions/give-role.ts'
import { listOpenRequests } from './store/administrator-request.ts'
import { getPerson } from './store/person.ts'
import { addPlatform, codesOf, deskFor, epochOf, giveAccount, mustBeDone, termsIn } from './testing.ts'

let world: World
let platform: TestPerson
const today = localDate('2026-11-24')

beforeAll(async () => {
  world = await makeWorld()
  platform = await addPlatform(world, [])
})
afterAll(() => world.close())

async function makeTown(administrators: number) {
  const town = await world.addOrganisation('municipality')
  const people = []
  for (let n = 0; n < administrators; n += 1) people.push(await world.addPerson(town, 'administrator'))
  const candidate = await world.addPerson(town, 'ciso')
  await giveAccount(world, candidate, `${candidate.id}@voorbeeld.example`)
  return { town, people, candidate, asker: people[0] as TestPerson }
}

const ask = async (asker: TestPerson, candidate: TestPerson) =>
  giveRole(await as(world, asker), deskFor(world, asker), {
    personId: candidate.id,
    role: 'administrator',
    startsOn: today,
    lastOn: null,
  })

const openRequest = async (town: TestPerson['organisation']) => {
  const [request] = await world.db.read(organisationScope(town, 'test'), listOpenRequests)
  return request?.id ?? ''
}

const decide = async (who: TestPerson, requestId: string, isGiven: boolean) =>
  decideRequest(await as(world, who), deskFor(world, who), { requestId, isGiven })

const tasksOf = (town: TestPerson['organisation']) =>
  world.db.read(organisationScope(town, 'test'), tx =>
    tx.sql
      .selectFrom('work_item')
      .select(['key', 'person_id', 'role', 'url'])
      .where('done_at', 'is', null)
      .execute(),
  )

describe('with two administrators', () => {
  test('one asks, and the other confirms; only then the role is there and the sessions end', async () => {
    const { town, people, candidate, asker } = await makeTown(2)
    mustBeDone(await ask(asker, candidate))
    expect(await termsIn(world, town, today, candidate)).toEqual(['ciso 2020-01-01..'])
    expect((await tasksOf(town)).map(task => task.person_id)).toEqual([people[1]?.id])
    const requestId = await openRequest(town)
    expect(codesOf(await decide(asker, requestId, true))).toEqual(['secondPersonNeeded'])
    const before = await epochOf(world, candidate)
    mustBeDone(await decide(people[1] as TestPerson, requestId, true))
    expect(await termsIn(world, town, today, candidate)).toContain('administrator 2026-11-24..')
    expect(await epochOf(world, candidate)).toBe((before ?? 0) + 1)
    expect(await tasksOf(town)).toEqual([])
    expect(codesOf(await decide(people[1] as TestPerson, requestId, true))).toEqual(['alreadyDecided'])
  })

  test('who asked may take it back, and may ask once at a time', async () => {
    const { town, candidate, asker } = await makeTown(2)
    mustBeDone(await ask(asker, candidate))
    expect(codesOf(await ask(asker, candidate))).toEqual(['alreadyAsked'])
    mustBeDone(await decide(asker, await openRequest(town), false))
    expect(await termsIn(world, town, today, candidate)).toEqual(['ciso 2020-01-01..'])
    mustBeDone(await ask(asker, candidate))
  })

  test('others may not decide, and another organisation does not see it', async () => {
    const { town, candidate, asker } = await makeTown(2)
    mustBeDone(await ask(asker, candidate))
    const requestId = await openRequest(town)
    await expect(decide(candidate, requestId, true)).rejects.toThrow(NotAllowed)
    const elsewhere = await makeTown(2)
    await expect(decide(elsewhere.asker, requestId, true)).rejects.toThrow(NotFound)
  })
})

describe('with one administrator', () => {
  test('the platform is asked, and its word gives the role', async () => {
    const { town, candidate, asker } = await makeTown(1)
    mustBeDone(await ask(asker, candidate))
    const requestId = await openRequest(town)
    expect(codesOf(await decide(asker, requestId, true))).toEqual(['platformDecides'])
    const waiting = await tasksOf(platform.organisation)
    expect(waiting.find(task => task.key.endsWith(requestId))).toMatchObject({
      role: 'administrator',
      url: `/bij/beheer/organisaties/verzoeken/${requestId}`,
    })
    mustBeDone(await decideReferral(await as(world, platform), { requestId, isGiven: true }))
    expect(await termsIn(world, town, today, candidate)).toContain('administrator 2026-11-24..')
    const again = await decideReferral(await as(world, platform), { requestId, isGiven: false })
    expect(codesOf(again)).toEqual(['alreadyDecided'])
  })

  test('a no of the platform gives nothing, and a request that was taken back stays so', async () => {
    const { town, candidate, asker } = await makeTown(1)
    mustBeDone(await ask(asker, candidate))
    const first = await openRequest(town)
    mustBeDone(await decideReferral(await as(world, platform), { requestId: first, isGiven: false }))
    mustBeDone(await ask(asker, candidate))
    const second = await openRequest(town)
    mustBeDone(await decide(asker, second, false))
    mustBeDone(await decideReferral(await as(world, platform), { requestId: second, isGiven: true }))
    expect(await termsIn(world, town, today, candidate)).toEqual(['ciso 2020-01-01..'])
  })

  test('nobody confirms the own request from the platform’s side', async () => {
    const { town, candidate, asker } = await makeTown(1)
    await world.addRole(asker, platform.organisation, 'administrator')
    mustBeDone(await ask(asker, candidate))
    const self = await as(world, { ...asker, organisation: platform.organisation })
    const outcome = await decideReferral(self, { requestId: await openRequest(town), isGiven: true })
    expect(codesOf(outcome)).toEqual(['secondPersonNeeded'])
  })

  test('a municipality’s administrator does not reach what is the platform’s', async () => {
    const { town, candidate, asker } = await makeTown(1)
    mustBeDone(await ask(asker, candidate))
    const requestId = await openRequest(town)
    const attempt = decideReferral(await as(world, asker), { requestId, isGiven: true })
    await expect(attempt).rejects.toThrow(NotFound)
  })
})

describe('at the platform itself, with one administrator', () => {
  test('whoever keeps the server is the second person', async () => {
    const colleague = await world.addPerson(platform.organisation)
    const { email } = await world.db.read(world.scope(colleague), tx => getPerson(tx, colleague.id))
    expect(codesOf(await confirmFromServer(world.db, email, world.now()))).toEqual(['noRequest'])
    await world.db.write(world.scope(platform), async tx => {
      await tx.sql
        .updateTable('role_assignment')
        .set({ ends_on: '2026-11-23' })
        .where('organisation_id', '=', platform.organisation)
        .where('person_id', '!=', platform.id)
        .execute()
      tx.record({ action: 'test.alone', object: { kind: 'organisation', id: 'beheer' } })
    })
    mustBeDone(await ask(platform, colleague))
    const requestId = await openRequest(platform.organisation)
    expect(codesOf(await decide(platform, requestId, true))).toEqual(['platformDecides'])
    mustBeDone(await confirmFromServer(world.db, email, world.now()))
    expect(await termsIn(world, platform.organisation, today, colleague)).toEqual([
      'administrator 2026-11-24..',
    ])
  })
})
