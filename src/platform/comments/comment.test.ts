// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { addComment, listComments, removeComment } from './comment.ts'

let world: World
let anna: TestPerson
let bas: TestPerson
let stranger: TestPerson
const subject = { kind: 'test', id: 'ding' }

beforeAll(async () => {
  world = await makeWorld()
  const heidebrink = await world.addOrganisation('municipality')
  anna = await world.addPerson(heidebrink, 'ciso')
  bas = await world.addPerson(heidebrink, 'coordinator')
  stranger = await world.addPerson(await world.addOrganisation('municipality'), 'ciso')
})
afterAll(() => world.close())

const say = (person: TestPerson, body: string) =>
  world.db.write(world.scope(person), tx => addComment(tx, subject, body, world.now()))
const takeBack = (person: TestPerson, id: string) =>
  world.db.write(world.scope(person), tx => removeComment(tx, subject, id, world.now()))
const readBy = async (person: TestPerson) =>
  (await world.db.read(world.scope(person), tx => listComments(tx, subject))).map(
    one => `${one.person.name}: ${one.body}`,
  )

test('colleagues read a remark with its name, another organisation does not', async () => {
  await say(anna, 'Klopt dit?')
  expect(await readBy(bas)).toEqual([`${anna.name}: Klopt dit?`])
  expect(await readBy(stranger)).toEqual([])
})

test('only who said it takes it back; the row stays', async () => {
  const id = await say(bas, 'Ik twijfel')
  expect(await takeBack(anna, id)).toBe(false)
  expect(await takeBack(stranger, id)).toBe(false)
  expect(await takeBack(bas, id)).toBe(true)
  expect(await takeBack(bas, id)).toBe(false)
  expect(await readBy(anna)).toEqual([`${anna.name}: Klopt dit?`])
  const rows = await world.db.read(world.scope(anna), tx =>
    tx.sql.selectFrom('comment').select('removed_at').where('id', '=', id).execute(),
  )
  expect(rows).toEqual([{ removed_at: world.now() }])
})
