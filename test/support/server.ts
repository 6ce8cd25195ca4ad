// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '../../src/platform/db/embedded.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import { prepareDatabase, withClient } from '../../src/platform/db/prepare-database.ts'
import type { RolePasswords } from '../../src/platform/db/roles.ts'

/** What a test process must know of the server to make its own database. */
export type TestServer = { superuserUrl: string; passwords: RolePasswords; template: string }

/**
 * One server with one migrated template for a whole test run: embedded, or the throwaway server of
 * TEST_DATABASE_SUPERUSER_URL (whose roles dl_* get new passwords). `stop` leaves nothing behind.
 */
export async function startTestServer(): Promise<TestServer & { stop(): Promise<void> }> {
  const given = process.env.TEST_DATABASE_SUPERUSER_URL
  return given ? prepare(given, randomPasswords(), async () => {}) : startOwnServer()
}

async function startOwnServer(): Promise<TestServer & { stop(): Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'dl-test-'))
  const server = await startEmbedded({ dataDir, durable: false })
  const stop = async () => {
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return prepare(server.superuserUrl, server.passwords, stop).catch(async error => {
    await stop()
    throw error
  })
}

async function prepare(superuserUrl: string, passwords: RolePasswords, stop: () => Promise<void>) {
  const template = `dl_template_${randomBytes(4).toString('hex')}`
  const { ownerUrl } = await prepareDatabase(superuserUrl, template, passwords)
  await migrate(ownerUrl)
  const drop = () =>
    withClient(superuserUrl, client => client.query(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`))
  return { superuserUrl, passwords, template, stop: () => drop().then(stop) }
}

function randomPasswords(): RolePasswords {
  const make = () => randomBytes(12).toString('hex')
  return { owner: make(), app: make(), identity: make() }
}
