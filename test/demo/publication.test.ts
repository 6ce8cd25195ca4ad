// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest'
import { committee, committeeCast } from '../../content/demo/cast.ts'
import { demoNews } from '../../content/demo/publication.ts'
import { seedDemo } from '../../db/seeds/demo.ts'
import { openPaths, paths } from '../../src/modules/publication/paths.ts'
import { makeVisitor, type Visitor } from '../support/visit.ts'
import { makeWorld, type World } from '../support/world.ts'

let world: World
let visitor: Visitor
beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  await seedDemo(world.db, world.now())
})
afterAll(() => world.close())

test('a visitor reads two messages and where the committee was, and nothing of those that refused or still wait', async () => {
  const { html: news } = await visitor.visit(openPaths.news())
  for (const { title } of demoNews.released) expect(news).toContain(title)
  expect(news).not.toContain(demoNews.waiting.title)
  const { html: rounds } = await visitor.visit(openPaths.rounds())
  const href = /href="(\/rondes\/ronde-\d{4}-\d{4})"/.exec(rounds)?.[1] ?? ''
  const { html } = await visitor.visit(href)
  for (const name of ['Eikenhorst', 'Ravenstede', 'Sparrendam', 'Weidevliet']) expect(html).toContain(name)
  for (const name of ['Waterhoven', 'Heidebrink', 'Lindervaart', 'Bremerwoude'])
    expect(html).not.toContain(name)
})

test('the committee has begun its final report, and reads why it cannot be released yet', async () => {
  const round = await world.db.read(
    { person: null, organisation: committee, organisations: [], origin: 'test' },
    tx => tx.sql.selectFrom('round_report').select('round_id').executeTakeFirstOrThrow(),
  )
  const chair = { ...committeeCast.chair, organisation: committee, roles: ['chair'] as const }
  const { html } = await visitor.visit(paths.report(committee, round.round_id), { as: chair })
  expect(html).toContain('nog leeg')
  const ask = await visitor.visit(paths.releaseReport(committee, round.round_id), { as: chair })
  expect(ask.html).toContain('De ronde loopt nog')
  expect(ask.html).not.toMatch(/letterlijk in een zelfbeeld|naam van een gemeente/)
})
