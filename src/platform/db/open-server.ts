// SPDX-License-Identifier: EUPL-1.2
import type { Config } from '../config/config.ts'
import { StartRefused } from '../config/start-refused.ts'
import type { OnStop } from '../lifecycle/run.ts'
import { findRunning, startEmbedded } from './embedded.ts'
import { type DatabaseUrls, withClient } from './prepare-database.ts'

type Place = Pick<Config, 'database' | 'dataDir'>

/** The URLs of the database that the settings name, or of the embedded one, which is started for it. */
export async function openServer(config: Place, onStop: OnStop): Promise<DatabaseUrls> {
  if (config.database !== undefined) {
    await assertReachable(config.database)
    return config.database
  }
  const server = await startEmbedded({ dataDir: config.dataDir })
  onStop(server.stop)
  return server
}

/** The same beside a program that runs: then its embedded server is used, and goes on when we are done. */
export async function openServerBeside(config: Place, onStop: OnStop): Promise<DatabaseUrls> {
  const running = config.database === undefined ? findRunning(config.dataDir) : undefined
  return running ?? openServer(config, onStop)
}

async function assertReachable(urls: DatabaseUrls): Promise<void> {
  const names = {
    DATABASE_OWNER_URL: urls.ownerUrl,
    DATABASE_URL: urls.appUrl,
    DATABASE_IDENTITY_URL: urls.identityUrl,
  }
  const failures: string[] = []
  for (const [name, url] of Object.entries(names)) {
    await withClient(url, assertMajor).catch(error => failures.push(`${name}: ${reasonOf(error)}`))
  }
  if (failures.length === 0) return
  throw new StartRefused(`De database is niet te gebruiken:\n${failures.map(text => `- ${text}`).join('\n')}`)
}

async function assertMajor(client: { query(text: string): Promise<{ rows: unknown[] }> }): Promise<void> {
  const { rows } = await client.query(`SELECT current_setting('server_version_num')::int AS version`)
  const { version } = rows[0] as { version: number }
  if (version < 150_000)
    throw new Error(`PostgreSQL ${Math.floor(version / 10_000)} is te oud, 15 is de laagste`)
}

/** An AggregateError of the network layer has no message of its own. */
function reasonOf(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string }
  return message || code || String(error)
}
