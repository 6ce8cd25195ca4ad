// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { paths } from './paths.ts'
import { makeSecondVisit } from './testing/last-time.ts'
import { makeHandedIn, makeSelfImageOut, type SelfImageCast, setVisit } from './testing/self-image.ts'

let world: World
let visitor: Visitor
let cast: SelfImageCast

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  const first = await makeSelfImageOut(world)
  await makeHandedIn(world, first)
  world.setNow('2026-12-01T09:00:00Z')
  cast = await makeSecondVisit(world, first)
  await setVisit(world, cast, { member: cast.member })
})
afterAll(() => world.close())

const own = (path: (o: string, v: string) => string) => path(cast.heidebrink, cast.visitId)
const asked = 'Hoe houdt een klein team dit vol?'

test('the coordinator reads that it can be brought, chooses, and may leave it out', async () => {
  const overview = await visitor.visit(own(paths.selfImage), { as: cast.coordinator })
  expect(overview.html).toContain(`href="${own(paths.lastTime)}"`)
  expect((await visitor.visit(own(paths.selfImage), { as: cast.colleague })).html).not.toContain(
    'Vorige keer',
  )
  const page = await visitor.visit(own(paths.lastTime), { as: cast.coordinator })
  expect(page.html).toContain('Ingeleverd op 24 november 2026')
  expect((await visitor.visit(own(paths.lastTime), { as: cast.colleague })).html).not.toContain('Neem mee')
  const bring = () => visitor.post(own(paths.lastTime), { van: cast.heidebrink }, { as: cast.coordinator })
  expect((await bring()).status).toBe(303)
  const topic = paths.topic(cast.heidebrink, cast.visitId, 'c2')
  const filling = await visitor.visit(topic, { as: cast.colleague })
  expect(filling.html).toContain(`Vorige keer (24 november 2026, Heidebrink): ${asked}`)
  expect((await visitor.post(own(paths.leaveLastTime), {}, { as: cast.coordinator })).status).toBe(303)
  expect((await visitor.visit(topic, { as: cast.colleague })).html).not.toContain(asked)
  expect((await bring()).status).toBe(303)
})

test('the dossier shows it at the question after handing in, and the councillor and others find nothing', async () => {
  const dossier = paths.dossier(cast.committee, cast.visitId)
  expect((await visitor.visit(dossier, { as: cast.member })).html).not.toContain(asked)
  await makeHandedIn(world, cast)
  const { html } = await visitor.visit(dossier, { as: cast.member })
  expect(html).toContain(`Vorige keer (24 november 2026, Heidebrink): ${asked}`)
  expect((await visitor.visit(own(paths.lastTime), { as: cast.coordinator })).html).not.toContain(
    'Neem het toch',
  )
  const late = await visitor.post(own(paths.lastTime), { van: cast.heidebrink }, { as: cast.coordinator })
  expect(late.status).toBe(422)
  await visitor.visit(own(paths.lastTime), { as: cast.councillor, status: 404 })
  await visitor.visit(paths.lastTime(cast.committee, cast.visitId), { as: cast.secretary, status: 404 })
})
