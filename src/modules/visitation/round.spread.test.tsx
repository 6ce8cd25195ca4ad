// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { organisationId } from '../../kernel/ids.ts'
import { loadMunicipalities } from '../organisation/index.ts'
import { addVisit } from './actions/round/add-visit.ts'
import { paths } from './paths.ts'
import { addCast, type Cast, makeRound, mustBeDone } from './testing.ts'

let world: World
let visitor: Visitor
let cast: Cast
beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  await loadMunicipalities(world.db, world.now())
  cast = await addCast(world)
})
afterAll(() => world.close())

test('a round shows its real municipalities on the map, beside how they lie over provinces and sizes', async () => {
  const roundId = await makeRound(world, cast.secretary)
  const at = paths.round(cast.committee, roundId)
  const secretary = await as(world, cast.secretary)
  mustBeDone(await addVisit(secretary, { roundId, municipality: cast.heidebrink }))
  expect((await visitor.visit(at, { as: cast.secretary })).html).not.toContain('class="map"')
  for (const code of ['gm0344', 'gm0363'])
    mustBeDone(await addVisit(secretary, { roundId, municipality: organisationId(code) }))
  const { html } = await visitor.visit(at, { as: cast.secretary })
  const marked = [...html.matchAll(/class="map__marked"[^>]*><title>([^<]+)</g)].map(one => one[1])
  expect(marked.toSorted()).toEqual(['Amsterdam', 'Utrecht'])
  expect(html).toContain('2 van de 342 gemeenten in Nederland zijn in deze ronde.')
  expect(html).toContain('Naar provincie')
  expect((await visitor.visit(at, { as: cast.member })).html).not.toContain('class="map"')
})
