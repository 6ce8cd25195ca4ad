// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import {
  type DatabaseUrls,
  databaseUrls,
  inDatabase,
  withClient,
} from '../../src/platform/db/prepare-database.ts'
import { databaseAccessSql } from '../../src/platform/db/roles.ts'
import type { TestServer } from './server.ts'

export type TestDatabase = DatabaseUrls & {
  superuserUrl: string
  /** Removes the database, also when a connection is still open. */
  drop(): Promise<void>
}

/** A fresh, migrated database for one test file, as a copy of the template of this test run (40-100 ms). */
export async function createTestDatabase(server: TestServer = currentServer()): Promise<TestDatabase> {
  const name = `dl_test_${randomBytes(8).toString('hex')}`
  await withClient(server.superuserUrl, async client => {
    await client.query(
      `CREATE DATABASE ${name} TEMPLATE ${server.template} STRATEGY file_copy OWNER dl_owner`,
    )
    // A copy takes everything but the rights on the database itself.
    await client.query(databaseAccessSql(name))
  })
  return {
    ...databaseUrls(server.superuserUrl, name, server.passwords),
    superuserUrl: inDatabase(server.superuserUrl, name),
    drop: () => withClient(server.superuserUrl, client => dropWhenQuiet(client, name)),
  }
}

/** A pool says it has ended before its connections are gone; breaking those off would be an error in the test. */
async function dropWhenQuiet(client: pg.Client, name: string): Promise<void> {
  for (const end = Date.now() + 2_000; Date.now() < end; await sleep(5)) {
    const { rowCount } = await client.query('SELECT FROM pg_stat_activity WHERE datname = $1', [name])
    if (rowCount === 0) break
  }
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
}

/** The server of this test run. */
export function currentServer(): TestServer {
  const json = process.env.DL_TEST_SERVER
  if (json === undefined) throw new Error('No test server: run the tests with `npm test`.')
  return JSON.parse(json) as TestServer
}
