// SPDX-License-Identifier: EUPL-1.2
// Who may read what after a merger and after a split, through the whole program (abuse case 25).
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { localDate } from '../../kernel/dates.ts'
import { NotAllowed, NotFound } from '../../kernel/errors.ts'
import { putWorkItem } from '../../platform/work/work-item.ts'
import { decideReading } from './actions/decide-reading.ts'
import { endRole } from './actions/end-role.ts'
import { giveRole } from './actions/give-role.ts'
import { recordAbsence } from './actions/record-absence.ts'
import { readingsJob } from './jobs.ts'
import {
  addPeopleOf2020,
  changesSince2015,
  codes,
  importList,
  type PeopleOf2020,
  registerOf2015,
} from './testing/changes.ts'
import { addPlatform, deskFor, giveAccount, mustBeDone, termsIn } from './testing.ts'

let world: World
let visitor: Visitor
let platform: TestPerson
let people: PeopleOf2020

beforeAll(async () => {
  world = await makeWorld('2020-12-01T09:00:00Z')
  visitor = makeVisitor(world)
  platform = await addPlatform(world, registerOf2015)
  people = await addPeopleOf2020(world)
  await importList(world, platform, changesSince2015)
})
afterAll(() => world.close())

describe('after a merger (abuse case 25)', () => {
  beforeAll(() => world.setNow('2022-04-01T09:00:00Z'))

  test('the people of the old municipality keep nothing of it', async () => {
    await visitor.visit(`/bij/${codes.weesp}/vandaag`, { as: people.weesp, status: 404 })
    await visitor.visit(`/bij/${codes.amsterdam}/vandaag`, { as: people.weesp, status: 404 })
  })

  test('the people of the successor read it, and see that it is no more', async () => {
    const { html } = await visitor.visit(`/bij/${codes.weesp}/organisatie`, { as: people.amsterdam })
    expect(html).toContain('Deze gemeente is opgegaan in een andere')
    await visitor.visit(`/bij/${codes.weesp}/visitatie`, { as: people.amsterdam })
    await visitor.visit(`/bij/${codes.weesp}/beheer/mensen`, { as: people.amsterdam })
  })

  test('and do not write in it', async () => {
    const reader = { ...people.amsterdam, organisation: codes.weesp }
    const absent = {
      personId: reader.id,
      standInId: null,
      roles: [],
      takesNamed: false,
      fromOn: localDate('2022-04-01'),
      untilOn: localDate('2022-05-01'),
    }
    await expect(recordAbsence(await as(world, reader), absent)).rejects.toThrow(NotAllowed)
    const wish = { personId: reader.id, role: 'ciso', end: 'now' } as const
    await expect(endRole(await as(world, reader), deskFor(world, reader), wish)).rejects.toThrow(NotAllowed)
    const posted = await visitor.post(
      `/bij/${codes.weesp}/organisatie/afwezig`,
      { fromOn: '1-5-2022', untilOn: '2-5-2022' },
      { as: reader },
    )
    expect(posted.status).toBe(403)
  })

  test('who joins the successor later reads it too, and stops reading with the role', async () => {
    const newcomer = await world.addPerson(codes.amsterdam, 'contributor')
    await giveAccount(world, newcomer, 'nieuw@voorbeeld.example')
    const context = await as(world, people.amsterdam)
    const desk = deskFor(world, people.amsterdam)
    const day = localDate('2022-04-01')
    const give = { personId: newcomer.id, role: 'controller', startsOn: day, lastOn: null } as const
    mustBeDone(await giveRole(context, desk, give))
    expect(await termsIn(world, codes.weesp, day, newcomer)).toContain('controller 2022-04-01..2029-03-23 r')
    const end = { personId: newcomer.id, role: 'controller', end: 'now' } as const
    mustBeDone(await endRole(await as(world, people.amsterdam), desk, end))
    expect(await termsIn(world, codes.weesp, day, newcomer)).toEqual(['contributor 2022-04-01..2029-03-23 r'])
  })

  test('whoever was let in by another way reads it from the next night', async () => {
    const invited = await world.addPerson(codes.amsterdam, 'councilClerk')
    const night = { db: world.db, organisation: codes.amsterdam, now: world.now() }
    const day = localDate('2022-04-01')
    expect(await termsIn(world, codes.weesp, day, invited)).toEqual([])
    await readingsJob.run(night)
    expect(await termsIn(world, codes.weesp, day, invited)).toEqual(['councilClerk 2022-04-01..2029-03-23 r'])
    const all = await termsIn(world, codes.weesp, day)
    await readingsJob.run(night)
    expect(await termsIn(world, codes.weesp, day)).toEqual(all)
  })

  test('tasks of the old municipality wait for nobody of the successor', async () => {
    await world.db.write({ ...world.scope(people.weesp), person: null }, async tx => {
      const item = { key: 'old', module: 'test', grouping: 'do', place: 'Visitatie', url: '/bij' } as const
      await putWorkItem(tx, { ...item, for: { role: 'ciso' }, title: 'Vul het zelfbeeld in' }, world.now())
      tx.record({ action: 'test.task', object: { kind: 'task', id: 'old' } })
    })
    const { html } = await visitor.visit(`/bij/${codes.amsterdam}/vandaag/overal`, { as: people.amsterdam })
    expect(html).not.toContain('Vul het zelfbeeld in')
  })

  test('reading is over after the years that were given for it', async () => {
    world.setNow('2029-03-23T09:00:00Z')
    await visitor.visit(`/bij/${codes.weesp}/vandaag`, { as: people.amsterdam })
    world.setNow('2029-03-24T09:00:00Z')
    await visitor.visit(`/bij/${codes.weesp}/vandaag`, { as: people.amsterdam, status: 404 })
    world.setNow('2022-04-01T09:00:00Z')
  })
})

describe('after a split', () => {
  const from = localDate('2021-01-01')
  const decide = async (who: TestPerson, chosen: readonly string[]) =>
    decideReading(await as(world, who), deskFor(world, who), {
      municipality: codes.haaren,
      readableFrom: from,
      people: chosen,
    })

  test('nobody of the successors reads, until somebody decides', async () => {
    for (const person of [people.tilburg, people.vught, people.haaren])
      await visitor.visit(`/bij/${codes.haaren}/vandaag`, { as: person, status: 404 })
    const { html } = await visitor.visit(`/bij/beheer/vandaag`, { as: platform })
    expect(html).toContain(`/bij/beheer/gemeenten/lezen/${codes.haaren}/${from}`)
    const page = await visitor.visit(`/bij/beheer/gemeenten/lezen/${codes.haaren}/${from}`, { as: platform })
    expect(page.html).toContain('CISO bij Tilburg')
    expect(page.html).toContain(people.vught.name)
  })

  test('the platform chooses from the people of the successors, and no others', async () => {
    await expect(decide(people.tilburg, [people.tilburg.id])).rejects.toThrow(NotFound)
    mustBeDone(await decide(platform, [people.tilburg.id, people.utrecht.id]))
    await visitor.visit(`/bij/${codes.haaren}/vandaag`, { as: people.tilburg })
    await visitor.visit(`/bij/${codes.haaren}/vandaag`, { as: people.vught, status: 404 })
    await visitor.visit(`/bij/${codes.haaren}/vandaag`, { as: people.utrecht, status: 404 })
    expect(await termsIn(world, codes.haaren, localDate('2022-04-01'))).toEqual([
      'ciso 2021-01-01..2027-12-31 r',
    ])
  })

  test('it is decided once, and waits no more', async () => {
    await expect(decide(platform, [])).rejects.toThrow(NotFound)
    const { html } = await visitor.visit(`/bij/beheer/vandaag`, { as: platform })
    expect(html).not.toContain(`/lezen/${codes.haaren}/`)
  })
})
