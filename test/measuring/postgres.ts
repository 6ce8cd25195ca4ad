// SPDX-License-Identifier: EUPL-1.2
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { startEmbedded } from '../../src/platform/db/embedded.ts'
import { findNativeFolder } from '../../src/platform/db/embedded-binaries.ts'
import { chooseRunAs, commandLine, reachableBinaries } from '../../src/platform/db/embedded-user.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import { prepareDatabase } from '../../src/platform/db/prepare-database.ts'
import { identify, stopPostgres } from '../../src/platform/db/processes.ts'
import type { TestServer } from '../support/server.ts'

/** A PostgreSQL that keeps what it promises (fsync on), on a port that stays the same over its restarts. */
export type Postgres = TestServer & {
  /** Fast shutdown and a new start, as `pg_ctl restart` does it. */
  restart(): Promise<void>
  /** kill -9 of the server, and a start that recovers from its log. */
  killAndStart(): Promise<void>
  remove(): Promise<void>
}

const template = 'dl_template'

/** Makes a cluster in a folder of its own, with one migrated template database. */
export async function startPostgres(): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'dl-measure-'))
  const server = await startEmbedded({ dataDir: folder, durable: true })
  const cluster = join(realpathSync(folder), 'postgres')
  const { ownerUrl } = await prepareDatabase(server.superuserUrl, template, server.passwords)
  await migrate(ownerUrl)
  const control = controlOf(cluster)
  // After a restart it is no longer a child of ours; a proof that fails halfway takes it along all the same.
  const atExit = () => void process.kill(postmasterOf(cluster), 'SIGINT')
  process.once('exit', atExit)
  return {
    superuserUrl: server.superuserUrl,
    passwords: server.passwords,
    template,
    restart: () => control('restart'),
    async killAndStart() {
      const pid = postmasterOf(cluster)
      process.kill(pid, 'SIGKILL')
      while (identify(pid) !== undefined) await sleep(2)
      await control('restart')
    },
    async remove() {
      process.off('exit', atExit)
      await stopPostgres(postmasterOf(cluster))
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/**
 * pg_ctl starts again with the options that the server was first started with, its port among them. After a kill the
 * server's children may hold its memory for a moment more: then it is asked again.
 */
function controlOf(cluster: string): (verb: 'restart') => Promise<void> {
  const runAs = chooseRunAs()
  const program = join(reachableBinaries(findNativeFolder(), runAs), 'bin/pg_ctl')
  return async verb => {
    const args = [verb, '-D', cluster, '-w', '-m', 'fast', '-l', join(cluster, '../again.log')]
    for (let attempt = 1; ; attempt += 1) {
      try {
        // Not spawnSync: a killed server is our child, and counts as alive until this process has taken note of its end.
        await run(...commandLine(runAs, program, args), { ...runAs.user })
        return
      } catch (error) {
        if (attempt === 50) throw error
        await sleep(100)
      }
    }
  }
}

const run = promisify(execFile)

const postmasterOf = (cluster: string): number =>
  Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0])
