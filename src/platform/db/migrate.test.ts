// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createTestDatabase, currentServer, type TestDatabase } from '../../../test/support/database.ts'
import { migrate } from './migrate.ts'
import { withClient } from './prepare-database.ts'

let database: TestDatabase
let folder: string

beforeEach(async () => {
  database = await createTestDatabase({ ...currentServer(), template: 'template0' })
  folder = mkdtempSync(join(tmpdir(), 'dl-migrations-'))
  add(
    '0001_towns',
    `CREATE TABLE town (name text); INSERT INTO town VALUES ('a;b'), ('c'); -- two statements`,
  )
})
afterEach(async () => {
  await database.drop()
  rmSync(folder, { recursive: true })
})

function add(name: string, text: string): void {
  writeFileSync(join(folder, `${name}.sql`), text)
}

async function ask(text: string): Promise<unknown[]> {
  return withClient(database.ownerUrl, async client => (await client.query(text)).rows)
}

test('migrations are applied in order, once, and belong to the owner', async () => {
  add('0002_people', 'CREATE TABLE person (name text)')
  expect(await migrate(database.ownerUrl, { folder })).toEqual(['0001_towns', '0002_people'])
  expect(await migrate(database.ownerUrl, { folder })).toEqual([])
  expect(await ask(`SELECT tableowner FROM pg_tables WHERE tablename = 'person'`)).toEqual([
    { tableowner: 'dl_owner' },
  ])
  expect(await ask('SELECT count(*)::int AS n FROM town')).toEqual([{ n: 2 }])
})

test('a migration that fails is named and leaves nothing; those before it stay, and it can be mended', async () => {
  add('0002_broken', 'CREATE TABLE half (a int); SELECT 1 / 0;')
  await expect(migrate(database.ownerUrl, { folder })).rejects.toThrow(
    'Migration 0002_broken failed: division by zero',
  )
  expect(await ask(`SELECT to_regclass('town') IS NOT NULL AS town, to_regclass('half') AS half`)).toEqual([
    { town: true, half: null },
  ])
  add('0002_broken', 'CREATE TABLE half (a int)')
  expect(await migrate(database.ownerUrl, { folder })).toEqual(['0002_broken'])
})

test('two programs that start together take turns', async () => {
  const applied = await Promise.all([
    migrate(database.ownerUrl, { folder }),
    migrate(database.ownerUrl, { folder }),
  ])
  expect(applied.flat()).toEqual(['0001_towns'])
})

test('the version before runs on the tables of a newer one, and does not forget what that applied', async () => {
  add('0003_newer', 'ALTER TABLE town ADD COLUMN since date')
  await migrate(database.ownerUrl, { folder })
  rmSync(join(folder, '0003_newer.sql'))
  expect(await migrate(database.ownerUrl, { folder })).toEqual([])
  add('0003_newer', 'ALTER TABLE town ADD COLUMN since date')
  expect(await migrate(database.ownerUrl, { folder })).toEqual([])
})

test('a migration that is missing among our own is an error', async () => {
  add('0002_people', 'CREATE TABLE person (name text)')
  add('0003_newer', 'ALTER TABLE town ADD COLUMN since date')
  await migrate(database.ownerUrl, { folder })
  rmSync(join(folder, '0002_people.sql'))
  await expect(migrate(database.ownerUrl, { folder })).rejects.toThrow('0002_people')
})
