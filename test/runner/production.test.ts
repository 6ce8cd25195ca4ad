// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { familyOf, freePort, runToEnd, startAndWait, waitUntilGone } from './program.ts'

let database: TestDatabase
let folder: string
let settings: Record<string, string>

beforeAll(async () => {
  database = await createTestDatabase()
  folder = mkdtempSync(join(tmpdir(), 'dl-production-'))
  writeFileSync(join(folder, 'key'), `${Buffer.alloc(32, 5).toString('base64')}\n`, { mode: 0o600 })
  const port = await freePort()
  settings = {
    DEMO: '0',
    PORT: port,
    ORIGIN: `http://localhost:${port}`,
    DATA_DIR: join(folder, 'data'),
    KEY_FILE: join(folder, 'key'),
    SECURITY_CONTACT: 'mailto:security@example.nl',
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    DATABASE_IDENTITY_URL: database.identityUrl,
  }
})
afterAll(async () => {
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

test('production runs on the database of the settings, starts none itself, and says how the first one gets in', async () => {
  const program = await startAndWait(settings)
  const family = familyOf(program.child.pid as number)
  expect(program.output()).toContain('npx durven-leren create-admin')
  expect(family.filter(process => process.command.includes('postgres -D'))).toEqual([])
  program.child.kill('SIGTERM')
  expect(await program.ended).toBe(0)
  expect(await waitUntilGone(family)).toEqual([])
})

test('a database that cannot be reached is named by its setting, without its password', async () => {
  const nobodyThere = `postgres://dl_app:secret@127.0.0.1:${await freePort()}/dl`
  const { code, output } = await runToEnd({ ...settings, DATABASE_URL: nobodyThere })
  expect(code).toBe(1)
  expect(output).toContain('- DATABASE_URL: connect ECONNREFUSED')
  expect(output).not.toContain('secret')
})

test('the owner as application role is refused, with the SQL that mends it', async () => {
  const { code, output } = await runToEnd({ ...settings, DATABASE_URL: database.ownerUrl })
  expect(code).toBe(1)
  expect(output).toContain('De databaserol "dl_owner" mag meer dan veilig is')
})

test('a missing key file stops the start', async () => {
  const { code, output } = await runToEnd({ ...settings, KEY_FILE: join(folder, 'nowhere') })
  expect(code).toBe(1)
  expect(output).toContain('KEY_FILE')
  expect(output).not.toContain('    at ')
})
