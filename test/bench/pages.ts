// SPDX-License-Identifier: EUPL-1.2
import type { Route } from '../../src/platform/http/route.ts'
import { assets } from '../../src/platform/ui/assets/build.ts'
import { makeDemoWorld } from '../measuring/demo-world.ts'
import { type Figure, higher, lower } from '../measuring/figure.ts'
import { type HttpClient, openHttp } from '../measuring/http.ts'
import { load } from '../measuring/load.ts'
import { percentile } from '../measuring/percentile.ts'
import { startPostgres } from '../measuring/postgres.ts'
import { readCounters } from '../measuring/process-figures.ts'
import { startProgram } from '../measuring/program.ts'
import type { SignedInBrowser } from '../measuring/sessions.ts'
import { openBrowsers } from './browsers.ts'
import { countStatements } from './count-statements.ts'
import { fillToSize } from './fill.ts'
import { findReachable, type ReachablePage } from './reachable.ts'
import type { Suite } from './suite.ts'

const connections = 8
const requests = 160
/** Goals hold for pages of up to this many rows. */
const manyRows = 60
const p95Goal = 60
const statementsGoal = 6

/** Every page as somebody of the story sees it, asked for by eight people at once, among three rounds of visits. */
export const pages: Suite = {
  name: 'pages',
  about: `time and processor of every page at ${connections} connections, statements, size of script and style`,
  async run({ rounds, only = '' }) {
    const postgres = await startPostgres()
    try {
      const world = await makeDemoWorld(postgres, fillToSize)
      const program = await startProgram(world.database)
      const http = openHttp(program.origin, connections)
      try {
        const browsers = await openBrowsers(world, world.database.identityUrl, program.csrfKey, connections)
        const found = await findReachable(world, http, member => browsers(member)[0], only)
        for (const name of found.unseen) console.error(`pages: nobody of the story sees ${name}`)
        const figures: Figure[] = []
        for (const page of found.pages) {
          const readers = page.reader ? browsers(page.reader) : []
          figures.push(...(await timePage(http, page, readers, rounds ?? requests)))
        }
        const statements = await countStatements(world.database, found.pages)
        for (const [name, count] of statements)
          if (count > statementsGoal) console.error(`pages: ${name} sends ${count} statements`)
        return [
          ...figures,
          lower(
            'sql_per_page_max',
            Math.max(...onPages(found.pages, statements)),
            'statements',
            statementsGoal,
          ),
          higher('pages_measured', found.pages.length, 'pages'),
          lower('pages_nobody_sees', found.unseen.length, 'pages'),
          lower('js_gzip_bytes', gzipBytes('.js'), 'bytes', 30_000),
          lower('css_gzip_bytes', gzipBytes('.css'), 'bytes', 60_000),
        ]
      } finally {
        http.close()
        await program.stop()
      }
    } finally {
      await postgres.remove()
    }
  },
}

async function timePage(
  http: HttpClient,
  { route, path, rows }: ReachablePage,
  readers: readonly SignedInBrowser[],
  total: number,
): Promise<Figure[]> {
  const ask = async (_: number, connection: number) => {
    const { status } = await http.get(path, readers[connection])
    if (status !== 200) throw new Error(`${path}: ${status}`)
  }
  await load(connections, connections * 3, ask)
  const before = await readCounters(http)
  const { times } = await load(connections, total, ask)
  const after = await readCounters(http)
  return [
    lower(
      `${route.name}_p95_ms`,
      percentile(times, 0.95),
      'ms',
      rows <= manyRows && !givesFile(route) ? p95Goal : null,
    ),
    lower(`${route.name}_cpu_ms`, (after.cpuMs - before.cpuMs) / total, 'ms'),
  ]
}

/** A document that is made, or a file of everything: measured, but no page. */
const givesFile = (route: Route): boolean => route.method === 'GET' && route.gives !== undefined

const onPages = (found: readonly ReachablePage[], statements: ReadonlyMap<string, number>): number[] =>
  found.filter(({ route }) => !givesFile(route)).map(({ route }) => statements.get(route.name) ?? 0)

const gzipBytes = (ending: string): number =>
  [...assets().values()]
    .filter(asset => asset.path.endsWith(ending))
    .reduce((sum, asset) => sum + (asset.gzip?.length ?? asset.body.length), 0)
