// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { finishWorkItems, putWorkItem } from '../../platform/work/work-item.ts'
import { paths } from './paths.ts'

let world: World
let visitor: Visitor
let ciso: TestPerson
let councillor: TestPerson

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  const heidebrink = await world.addOrganisation('municipality', 'Heidebrink')
  ciso = await world.addPerson(heidebrink, 'ciso')
  councillor = await world.addPerson(heidebrink, 'councillor')
})
afterAll(() => world.close())

const task = (
  person: TestPerson,
  key: string,
  forWhom: Parameters<typeof putWorkItem>[1]['for'],
  title: string,
) =>
  world.db.write(world.scope(person), async tx => {
    await putWorkItem(
      tx,
      {
        key,
        module: 'test',
        grouping: 'do',
        for: forWhom,
        title,
        place: 'Proef',
        url: '/bij',
        dueOn: '2026-11-20',
      },
      world.now(),
    )
    tx.record({ action: 'test.task', object: { kind: 'task', id: key } })
  })

test('an empty Vandaag says what it is for', async () => {
  const { html } = await visitor.visit(paths.today(ciso.organisation), { as: councillor })
  expect(html).toContain('Er wacht niets op u')
})

test('a task for a role waits for who holds it, with its due date, and for nobody else', async () => {
  await task(ciso, 'a', { role: 'ciso' }, 'Beantwoord de uitnodiging')
  const mine = await visitor.visit(paths.today(ciso.organisation), { as: ciso })
  expect(mine.html).toContain('Beantwoord de uitnodiging')
  expect(mine.html).toContain('over tijd, 20 november 2026')
  const others = await visitor.visit(paths.today(ciso.organisation), { as: councillor })
  expect(others.html).not.toContain('Beantwoord de uitnodiging')
})

test('what can be read from a later day stands under what comes, and is not counted', async () => {
  const reader = await world.addPerson(ciso.organisation, 'controller')
  const put = (fromOn: string) =>
    world.db.write(world.scope(reader), async tx => {
      const item = { key: 'later', module: 'test', grouping: 'read', url: '/bij', place: 'Proef' } as const
      await putWorkItem(
        tx,
        { ...item, for: { person: reader.id }, title: 'Lees het zelfbeeld', fromOn },
        world.now(),
      )
      tx.record({ action: 'test.task', object: { kind: 'task', id: 'later' } })
    })
  await put('2026-12-03')
  const before = await visitor.visit(paths.today(reader.organisation), { as: reader })
  for (const words of ['Komt eraan', 'Lees het zelfbeeld', 'vanaf 3 december 2026', 'Er wacht niets op u'])
    expect(before.html).toContain(words)
  expect(before.html).not.toContain('nl-number-badge')
  await put('2026-11-24')
  const after = await visitor.visit(paths.today(reader.organisation), { as: reader })
  expect(after.html).toContain('Er wacht 1 ding op u')
  expect(after.html).not.toMatch(/vanaf 3 december|Wat u kunt verwachten/)
})

test('a task that is done waits no more', async () => {
  await task(ciso, 'b', { person: ciso.id }, 'Lees het verslag')
  await world.db.write(world.scope(ciso), async tx => {
    await finishWorkItems(tx, 'b', world.now())
    tx.record({ action: 'test.done', object: { kind: 'task', id: 'b' } })
  })
  const { html } = await visitor.visit(paths.today(ciso.organisation), { as: ciso })
  expect(html).not.toContain('Lees het verslag')
})

test('who works in two organisations sees both on one page, and only there', async () => {
  const lindervaart = await world.addOrganisation('municipality', 'Lindervaart')
  const shared = await world.addRole(ciso, lindervaart, 'ciso')
  await task(shared, 'c', { role: 'ciso' }, 'Vul het zelfbeeld van Lindervaart in')
  const one = await visitor.visit(paths.today(ciso.organisation), { as: ciso })
  expect(one.html).not.toContain('zelfbeeld van Lindervaart')
  const both = await visitor.visit(paths.everywhere(ciso.organisation), { as: ciso })
  expect(both.html).toContain('zelfbeeld van Lindervaart')
  expect(both.html).toContain('Beantwoord de uitnodiging')
})

test('another organisation does not exist', async () => {
  const other = await world.addOrganisation('municipality', 'Elders')
  const denied = await visitor.visit(paths.today(other), { as: councillor, status: 404 })
  const unknown = await visitor.visit('/bij/gm0000/vandaag', { as: councillor, status: 404 })
  expect(denied.html).toBe(unknown.html)
})
