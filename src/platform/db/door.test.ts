// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { type Database, openDatabase } from './database.ts'
import { preparedName } from './door.ts'
import { withClient } from './prepare-database.ts'

let world: World
let anna: TestPerson
let db: Database

beforeAll(async () => {
  world = await makeWorld()
  anna = await world.addPerson(await world.addOrganisation('municipality'), 'ciso')
  db = openDatabase({ ...world.database, connections: 1, now: world.now })
})
afterAll(async () => {
  await db.close()
  await world.close()
})

const names = () =>
  db.read(world.scope(anna), tx => tx.sql.selectFrom('organisation').select(['id', 'name']).execute())
const everything = () =>
  db.read(world.scope(anna), tx => tx.sql.selectFrom('organisation').selectAll().execute())

test('a connection plans a statement once, in whatever transaction it comes', async () => {
  for (let n = 0; n < 3; n += 1) await names()
  const kept = await db.read(world.scope(anna), tx =>
    sql<{ uses: number }>`SELECT generic_plans + custom_plans AS uses FROM pg_prepared_statements
      WHERE statement LIKE '%from "organisation"'`.execute(tx.sql),
  )
  expect(kept.rows.map(row => Number(row.uses))).toEqual([3])
})

test('a migration that adds a column breaks no statement of a connection that is open', async () => {
  const before = [await names(), await everything()]
  await withClient(world.database.ownerUrl, client =>
    client.query('ALTER TABLE organisation ADD COLUMN motto text'),
  )
  const after = [await names(), await everything()]
  expect(after[0]).toEqual(before[0])
  expect(after[1]).toEqual(before[1]?.map(row => ({ ...row, motto: null })))
})

test.each([
  ['select * from "round"', false],
  ['select "v".*, "o"."name" from "visit" as "v"', false],
  ['insert into "round" ("id") values ($1) returning *', false],
  ['select count(*) as "n" from "round"', true],
  ['select "id" from "round"', true],
])('%s is kept: %s', (text, isKept) => {
  expect(preparedName(text) !== undefined).toBe(isKept)
  expect(preparedName(text)).toBe(preparedName(text))
})

test('an endless number of texts does not fill the connections', () => {
  const kept = Array.from({ length: 1_000 }, (_, n) => preparedName(`select ${n}`)).filter(
    name => name !== undefined,
  )
  expect(kept.length).toBeGreaterThan(100)
  expect(new Set(kept).size).toBe(kept.length)
  expect(kept.length).toBeLessThan(401)
})
