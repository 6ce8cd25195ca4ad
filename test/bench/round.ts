// SPDX-License-Identifier: EUPL-1.2
import { paths } from '../../src/modules/visitation/paths.ts'
import { makeDemoWorld } from '../measuring/demo-world.ts'
import { type Figure, lower } from '../measuring/figure.ts'
import { type HttpClient, openHttp } from '../measuring/http.ts'
import { load } from '../measuring/load.ts'
import { percentile } from '../measuring/percentile.ts'
import { startPostgres } from '../measuring/postgres.ts'
import { readCounters } from '../measuring/process-figures.ts'
import { startProgram } from '../measuring/program.ts'
import { type SignedInBrowser, signIn } from '../measuring/sessions.ts'
import { fillRound, roundSize } from './fill-round.ts'
import type { Suite } from './suite.ts'

const connections = 8
const requests = 160
const patience = 60_000

/** A round as the secretary works in it: the werkvoorraad of its visits, and reminding all of them at once. */
export const round: Suite = {
  name: 'round',
  about: `the werkvoorraad of ${roundSize} visits at ${connections} connections, and a reminder of all of them as a job`,
  async run({ rounds }) {
    const postgres = await startPostgres()
    try {
      const world = await makeDemoWorld(postgres, fillRound)
      const secretary = world.members.find(one => one.roles.includes('committeeSecretary'))
      if (!secretary) throw new Error('the story has no secretary')
      const program = await startProgram(world.database)
      const http = openHttp(program.origin, connections)
      try {
        const people = Array<{ id: string }>(connections).fill({ id: secretary.id })
        const browsers = await signIn(world.database.identityUrl, program.csrfKey, people)
        const path = `${paths.worklist(secretary.organisation)}?aanzet=municipality&stand=selfImageOut`
        const page = await timeWorklist(http, path, browsers, rounds ?? requests)
        return [...page, ...(await timeReminder(http, path, browsers[0]))]
      } finally {
        http.close()
        await program.stop()
      }
    } finally {
      await postgres.remove()
    }
  },
}

async function timeWorklist(
  http: HttpClient,
  path: string,
  browsers: readonly SignedInBrowser[],
  total: number,
): Promise<Figure[]> {
  const ask = async (_: number, connection: number) => {
    const { status } = await http.get(path, browsers[connection])
    if (status !== 200) throw new Error(`${path}: ${status}`)
  }
  await load(connections, connections * 3, ask)
  const before = await readCounters(http)
  const { times } = await load(connections, total, ask)
  const after = await readCounters(http)
  return [
    lower('worklist_p95_ms', percentile(times, 0.95), 'ms', 60),
    lower('worklist_cpu_ms', (after.cpuMs - before.cpuMs) / total, 'ms', 5),
  ]
}

/** From confirming until the page says that every line is done. */
async function timeReminder(
  http: HttpClient,
  path: string,
  browser: SignedInBrowser | undefined,
): Promise<Figure[]> {
  if (!browser) throw new Error('nobody signed in')
  const chosen = await http.post(path, { act: 'remind', all: 'ja' }, browser)
  const batch = chosen.location
  if (chosen.status !== 303 || batch === undefined) throw new Error(`not chosen: ${chosen.status}`)
  const start = performance.now()
  const confirmed = await http.post(batch, {}, browser)
  if (confirmed.status !== 303) throw new Error(`not confirmed: ${confirmed.status}`)
  const answered = performance.now() - start
  for (;;) {
    const { body } = await http.get(batch, browser)
    const [, done, not, open] = /(\d+) gedaan, (\d+) niet gedaan, (\d+) te gaan/.exec(body) ?? []
    if (open === '0') {
      if (not !== '0' || Number(done) < roundSize) throw new Error(`reminded ${done}, not ${not}`)
      break
    }
    if (performance.now() - start > patience) throw new Error(`still ${open} to go`)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  return [
    lower('reminder_confirm_ms', answered, 'ms'),
    lower('reminder_all_ms', performance.now() - start, 'ms', 2_000),
  ]
}
