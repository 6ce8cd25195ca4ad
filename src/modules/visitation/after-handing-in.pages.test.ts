// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { paths } from './paths.ts'
import { makeHandedIn, makeSelfImageOut, type SelfImageCast, setVisit } from './testing/self-image.ts'
import { visitOf } from './testing.ts'

let world: World
let visitor: Visitor
let cast: SelfImageCast
let at: (path: (o: string, v: string) => string) => string
let committeeAt: typeof at

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  cast = await makeSelfImageOut(world)
  await makeHandedIn(world, cast)
  await setVisit(world, cast, { member: cast.member })
  at = path => path(cast.heidebrink, cast.visitId)
  committeeAt = path => path(cast.committee, cast.visitId)
})
afterAll(() => world.close())

test('the coordinator adds something, and both sides read it with its date', async () => {
  const overview = await visitor.visit(at(paths.selfImage), { as: cast.coordinator })
  expect(overview.html).toContain(`href="${at(paths.supplement)}"`)
  const page = await visitor.visit(`${at(paths.supplement)}?onderwerp=t03`, { as: cast.coordinator })
  expect(page.html).toMatch(/value="t03" selected/)
  const empty = await visitor.post(at(paths.supplement), { topic: 't03', body: '' }, { as: cast.coordinator })
  expect(empty.status).toBe(422)
  const body = 'Er is nu een <b>vervanger</b>.'
  const kept = await visitor.post(at(paths.supplement), { topic: 't03', body }, { as: cast.coordinator })
  expect(kept.status).toBe(303)
  for (const [path, person] of [
    [at(paths.selfImageRead), cast.ciso],
    [committeeAt(paths.dossier), cast.member],
  ] as const) {
    const { html } = await visitor.visit(path, { as: person })
    expect(html).toContain(`Aanvulling van 24 november 2026, door ${cast.coordinator.name}`)
    expect(html).toContain('een &lt;b&gt;vervanger')
  }
  const alderman = await visitor.visit(at(paths.selfImage), { as: cast.alderman })
  expect(alderman.html).not.toContain(at(paths.supplement))
})

test('reopening is asked and granted through the pages, and its reason is read', async () => {
  await visitor.visit(at(paths.askReopening), { as: cast.coordinator })
  const asked = await visitor.post(
    at(paths.askReopening),
    { reason: 'Iets klopt niet.' },
    { as: cast.coordinator },
  )
  expect(asked.status).toBe(303)
  expect((await visitor.visit(at(paths.askReopening), { as: cast.coordinator })).html).toContain(
    'wacht op het secretariaat',
  )
  const visit = await visitor.visit(committeeAt(paths.visit), { as: cast.secretary })
  expect(visit.html).toContain(`href="${committeeAt(paths.decideReopening)}"`)
  const page = await visitor.visit(committeeAt(paths.decideReopening), { as: cast.secretary })
  expect(page.html).toContain('Iets klopt niet.')
  await visitor.visit(committeeAt(paths.decideReopening), { as: cast.member, status: 403 })
  const { version } = await visitOf(world, cast, cast.visitId)
  const decided = await visitor.post(
    committeeAt(paths.decideReopening),
    { granted: 'yes', reason: 'Dat mag.', version: String(version) },
    { as: cast.secretary },
  )
  expect(decided.status).toBe(303)
  const told = await visitor.visit(at(paths.askReopening), { as: cast.coordinator })
  expect(told.html).toContain('Dat mag.')
  expect((await visitor.visit(at(paths.selfImage), { as: cast.coordinator })).html).toContain(
    'Zet vragen uit',
  )
})
