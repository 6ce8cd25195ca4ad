// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readKeyFile, subkey } from '../../src/platform/crypto/keyfile.ts'
import { databaseUrls, inDatabase, withClient } from '../../src/platform/db/prepare-database.ts'
import { readStory } from '../measuring/demo-world.ts'
import { type Figure, lower } from '../measuring/figure.ts'
import { openHttp } from '../measuring/http.ts'
import { load } from '../measuring/load.ts'
import { percentile } from '../measuring/percentile.ts'
import { residentMb, untilAtRest } from '../measuring/process-figures.ts'
import { familyOf, freePort, type Program, startAndWait, waitUntilGone } from '../runner/program.ts'
import { openBrowsers } from './browsers.ts'
import { findReachable } from './reachable.ts'
import type { Suite } from './suite.ts'

const connections = 8
const warmStarts = 3
const requests = 3_000

/** `npm start` as somebody who tries the demo: the first time, the next times, and what it takes of the memory. */
export const start: Suite = {
  name: 'start',
  about: 'first and next start of the demo, memory at rest and after many pages',
  async run({ rounds }) {
    const folder = mkdtempSync(join(tmpdir(), 'dl-start-'))
    const settings = { PORT: await freePort(), DATA_DIR: folder }
    let program: Program | undefined
    const timedStart = async (): Promise<number> => {
      if (program) await stop(program)
      const before = performance.now()
      program = await startAndWait(settings)
      return performance.now() - before
    }
    try {
      const cold = await timedStart()
      // The demo's story goes on after serving; the next starts have nothing left to tell.
      await untilAtRest(serverOf(program))
      const warm: number[] = []
      for (let n = 0; n < warmStarts; n += 1) warm.push(await timedStart())
      const pid = serverOf(program)
      await sleep(5_000)
      await untilAtRest(pid)
      const idle = residentMb(pid)
      await readManyPages(settings, rounds ?? requests)
      return [
        lower('cold_ms', cold, 'ms'),
        lower('warm_ms', percentile(warm, 0.5), 'ms', 3_000),
        lower('idle_rss_mb', idle, 'MB', 120),
        lower('after_suite_rss_mb', residentMb(pid), 'MB', 300),
      ] satisfies Figure[]
    } finally {
      if (program) await stop(program)
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

async function stop({ child }: Program): Promise<void> {
  const family = familyOf(child.pid as number)
  child.kill('SIGTERM')
  await waitUntilGone(family)
}

/** The process that serves: the child of the script that started it. */
function serverOf(program: Program | undefined): number {
  const family = familyOf(program?.child.pid as number)
  const server = family.find(one => one.command.includes('src/main.ts'))
  if (!server) throw new Error('the program does not run')
  return server.pid
}

/** Everybody of the demo signs in, and together they look at every page there is. */
async function readManyPages(
  { PORT, DATA_DIR }: { PORT: string; DATA_DIR: string },
  total: number,
): Promise<void> {
  const passwords = JSON.parse(readFileSync(join(DATA_DIR, 'database-passwords.json'), 'utf8'))
  const port = readFileSync(join(DATA_DIR, 'postgres/postmaster.pid'), 'utf8').split('\n')[3]
  const superuserUrl = `postgres://postgres:${passwords.superuser}@127.0.0.1:${port}/postgres`
  const { identityUrl } = databaseUrls(superuserUrl, 'durven_leren', passwords)
  const story = await withClient(inDatabase(superuserUrl, 'durven_leren'), readStory)
  const csrfKey = subkey(readKeyFile(join(DATA_DIR, 'key')).current, 'csrf')
  const browsers = await openBrowsers(story, identityUrl, csrfKey, connections)
  const http = openHttp(`http://127.0.0.1:${PORT}`, connections)
  try {
    const { pages } = await findReachable(story, http, member => browsers(member)[0])
    await load(connections, total, async (n, connection) => {
      const page = pages[n % pages.length]
      if (page) await http.get(page.path, page.reader && browsers(page.reader)[connection])
    })
  } finally {
    http.close()
  }
}
