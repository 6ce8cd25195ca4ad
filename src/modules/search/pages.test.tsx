// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { putSearchEntry, removeSearchEntry, type SearchEntry } from '../../platform/search/search-entry.ts'
import { paths } from './paths.ts'

let world: World
let visitor: Visitor
let ciso: TestPerson
let councillor: TestPerson
let neighbour: TestPerson

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  const heidebrink = await world.addOrganisation('municipality', 'Heidebrink')
  ciso = await world.addPerson(heidebrink, 'ciso')
  councillor = await world.addPerson(heidebrink, 'councillor')
  neighbour = await world.addPerson(await world.addOrganisation('municipality', 'Lindervaart'), 'ciso')
  await put({
    subjectId: '1',
    title: 'Conceptverslag van de visitatie',
    body: 'Een verslag over de hersteltest',
  })
  await put({
    subjectId: '2',
    title: 'Alleen voor deze collega',
    body: 'persoonlijk',
    person: ciso.id,
    roles: [],
  })
})
afterAll(() => world.close())

const put = (entry: Partial<SearchEntry>) =>
  world.db.write(world.scope(ciso), async tx => {
    await putSearchEntry(
      tx,
      { kind: 'test', subjectId: 'x', title: 'x', body: '', url: '/bij', roles: ['ciso'], ...entry },
      world.now(),
    )
    tx.record({ action: 'test.indexed', object: { kind: 'entry', id: entry.subjectId ?? 'x' } })
  })
const find = async (as: TestPerson, typed: string) =>
  (await visitor.visit(`${paths.search(as.organisation)}?q=${encodeURIComponent(typed)}`, { as })).html

test('a word, its beginning or another form of it finds the thing, in title and text', async () => {
  for (const typed of ['conceptverslag', 'concept', 'hersteltest', 'verslagen', 'verslag hersteltest'])
    expect(await find(ciso, typed)).toContain('Conceptverslag van de visitatie')
})

test('who has no role that may see it, or works elsewhere, finds nothing', async () => {
  expect(await find(councillor, 'conceptverslag')).toContain('Wij vonden niets')
  expect(await find(neighbour, 'conceptverslag')).toContain('Wij vonden niets')
})

test('what is for one person is found by that person only', async () => {
  expect(await find(ciso, 'collega')).toContain('Alleen voor deze collega')
  expect(await find(await world.addPerson(ciso.organisation, 'ciso'), 'collega')).not.toContain(
    'Alleen voor deze collega',
  )
})

test('a role elsewhere does not open this organisation', async () => {
  const both = await world.addRole(councillor, neighbour.organisation, 'ciso')
  expect(await find({ ...both, organisation: ciso.organisation }, 'conceptverslag')).toContain(
    'Wij vonden niets',
  )
})

test('signs that mean something to the database are only signs', async () => {
  for (const typed of ["' OR 1=1 --", 'a & | ! b', ':*', '<script>alert(1)</script>', '\u0000x'])
    expect(await find(ciso, typed)).not.toContain('<script>alert')
})

test('what was taken out is found no more', async () => {
  await put({ subjectId: '3', title: 'Tijdelijk' })
  await world.db.write(world.scope(ciso), async tx => {
    await removeSearchEntry(tx, 'test', '3')
    tx.record({ action: 'test.removed', object: { kind: 'entry', id: '3' } })
  })
  expect(await find(ciso, 'tijdelijk')).toContain('Wij vonden niets')
})
