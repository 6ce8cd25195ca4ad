// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts'
import { readOrMakeKeyFile } from '../platform/crypto/keyfile.ts'
import { withClient } from '../platform/db/prepare-database.ts'
import { createAdmin } from './create-admin.ts'

let database: TestDatabase
const folder = mkdtempSync(join(tmpdir(), 'dl-admin-'))
const keys = readOrMakeKeyFile(join(folder, 'key'))

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(async () => {
  await database.drop()
  rmSync(folder, { recursive: true })
})

async function run(...args: string[]) {
  const lines: string[] = []
  const config = { origin: 'https://leren.example.nl', isDemo: false } as never
  const code = await createAdmin.run({
    ...database,
    config,
    keys,
    anchorFile: '',
    args,
    print: line => lines.push(line),
  })
  return { code, text: lines.join('\n') }
}

test('without a name and an address nothing is made, and the command says how', async () => {
  for (const args of [[], ['A. de Vries'], ['A. de Vries', 'geen adres']])
    expect(await run(...args)).toMatchObject({ code: 1, text: expect.stringContaining('bijvoorbeeld') })
})

test('the first administrator gets a one-time link, in an installation that knows the municipalities', async () => {
  const { code, text } = await run('A. de Vries', 'A.deVries@gemeente.example')
  expect(code).toBe(0)
  expect(text).toMatch(/https:\/\/leren\.example\.nl\/\S{20,}/)
  const { rows } = await withClient(database.ownerUrl, client =>
    client.query(
      'SELECT p.email, r.role, r.organisation_id FROM person p JOIN role_assignment r ON r.person_id = p.id',
    ),
  )
  expect(rows).toEqual([
    { email: 'a.devries@gemeente.example', role: 'administrator', organisation_id: 'beheer' },
  ])
  const municipalities = await withClient(database.ownerUrl, client =>
    client.query("SELECT FROM organisation WHERE kind = 'municipality' AND valid_to IS NULL"),
  )
  expect(municipalities.rowCount).toBe(342)
})

test('there is no second first administrator', async () => {
  expect(await run('B. Ander', 'b.ander@gemeente.example')).toMatchObject({
    code: 1,
    text: expect.stringContaining('al een beheerder'),
  })
})
