// SPDX-License-Identifier: EUPL-1.2
// What a page asks of the database, counted as `npm run bench -- pages` counts it: beyond the transaction's own.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../../src/platform/db/database.ts'
import type { Route } from '../../src/platform/http/route.ts'
import { allowed, type FullWorld, makeFullWorld, valueSets } from '../support/full-world.ts'
import { allRoutes, fillPath, parametersOf } from '../support/routes.ts'
import { makeVisitor, testOrigin } from '../support/visit.ts'

const most = 6
/**
 * Counts a whole round and looks for its traces before the final report is released; reads the dossier of each visit of a day; asks each successor of a municipality for its people, in that one's own scope; gathers everything of one person, over the
 * catalogue and how one signs in.
 */
const mayAskMore = [
  'visitation.dayPack',
  'organisation.reading',
  'identity.ownData',
  'publication.askRelease',
]

let world: FullWorld
beforeAll(async () => {
  world = await makeFullWorld()
})
afterAll(() => world.close())

/** Every address of the page for each of the insiders who may see it. */
function* addresses(route: Route) {
  const codes = Object.fromEntries(
    Object.entries(route.sample.params ?? {}).filter(([name]) => !(name in world.ids)),
  )
  for (const reader of allowed(world.insiders, route))
    for (const values of valueSets(world.ids, parametersOf(route)))
      yield {
        reader,
        path: fillPath(route, { ...values, ...codes, organisation: reader.organisation }),
      }
}

test('a page takes six statements at most', async () => {
  let sent = 0
  const db = openDatabase({
    ...world.database,
    now: world.now,
    onTransaction: one => (sent += one.statements),
  })
  const { app } = makeVisitor({ db, now: world.now })
  const tooMany: string[] = []
  let shown = 0
  const pages = allRoutes.filter(one => one.method === 'GET' && one.access === 'member')
  for (const route of pages.filter(one => !mayAskMore.includes(one.name))) {
    const counts: number[] = []
    for (const { reader, path } of addresses(route)) {
      sent = 0
      const { status } = await app.request(`${testOrigin}${path}`, {
        headers: { cookie: `test=${reader.id}` },
      })
      if (status === 200) counts.push(sent)
    }
    if (counts.length > 0) shown += 1
    if (counts.some(count => count > most)) tooMany.push(`${route.name}: ${Math.max(...counts)}`)
  }
  await db.close()
  expect(tooMany).toEqual([])
  expect(shown).toBeGreaterThan(60)
}, 240_000)
