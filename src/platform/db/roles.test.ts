// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.ts'
import { databaseSql } from './roles.ts'
import { assertSafeRoles } from './safe-roles.ts'

let database: TestDatabase
let app: pg.Pool

beforeAll(async () => {
  database = await createTestDatabase()
  app = new pg.Pool({ connectionString: database.appUrl, max: 2 })
})
afterAll(async () => {
  await app.end()
  await database.drop()
})

async function asSuperuser(...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: database.superuserUrl })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

test('the roles that the program makes itself are safe', async () => {
  await assertSafeRoles(app)
})

test.each([
  ["SELECT set_config('app.org', 'other', false)"],
  ["UPDATE pg_settings SET setting = 'other' WHERE name = 'app.org'"],
  ["SELECT query_to_xml('SET app.org = other', true, true, '')"],
  ["DO $$ BEGIN PERFORM set_config('app.org', 'other', false); END $$"],
  ['CREATE TEMPORARY TABLE mine (a int)'],
  ['CREATE TABLE mine (a int)'],
  ['SET ROLE dl_owner'],
])('the application role cannot run %s', async statement => {
  await expect(app.query(statement)).rejects.toThrow(/permission denied|not allowed/)
})

test('the program refuses a role that may change the organisation of the context, and says how to mend it', async () => {
  await asSuperuser('GRANT EXECUTE ON FUNCTION set_config(text, text, boolean) TO PUBLIC')
  await expect(assertSafeRoles(app)).rejects.toThrow('hij mag set_config uitvoeren')
  await expect(assertSafeRoles(app)).rejects.toThrow('REVOKE EXECUTE ON FUNCTION pg_catalog.set_config')
  await asSuperuser('REVOKE EXECUTE ON FUNCTION set_config(text, text, boolean) FROM PUBLIC')
})

test('the program refuses a role that owns a table', async () => {
  await asSuperuser('CREATE TABLE stray (a int)', 'ALTER TABLE stray OWNER TO dl_app')
  await expect(assertSafeRoles(app)).rejects.toThrow('hij is eigenaar van tabellen')
  await asSuperuser('DROP TABLE stray')
})

test('the program refuses a superuser', async () => {
  const superuser = new pg.Pool({ connectionString: database.superuserUrl, max: 1 })
  await expect(assertSafeRoles(superuser)).rejects.toThrow('hij is superuser')
  await superuser.end()
})

test('the page about settings tells a database administrator the same SQL', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/operations/settings.md'), 'utf8')
  const statements = databaseSql('durven_leren').replaceAll('"', '').split('\n')
  for (const statement of statements.filter(text => !text.startsWith('ALTER DATABASE'))) {
    expect(page).toContain(statement)
  }
})
