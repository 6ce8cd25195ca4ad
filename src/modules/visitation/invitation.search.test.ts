// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { nameDelegation } from './actions/invitation/name-delegation.ts'
import { recordTie } from './actions/round/record-tie.ts'
import type { VisitId } from './domain/visit.ts'
import {
  addCast,
  type Cast,
  letNobodyIn,
  makeDelegated,
  makeRound,
  mustBeDone,
  participationOf,
  wholeDelegation,
} from './testing.ts'

let world: World
let visitor: Visitor
let cast: Cast
let visitId: VisitId
let stranger: TestPerson

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  cast = await addCast(world)
  visitId = await makeDelegated(world, cast, await makeRound(world, cast.secretary))
  stranger = await world.addPerson(await world.addOrganisation('committee'), 'committeeSecretary')
})
afterAll(() => world.close())

const isFound = async (who: TestPerson, typed: string) =>
  (
    await visitor.visit(`/bij/${who.organisation}/zoeken?q=${encodeURIComponent(typed)}`, { as: who })
  ).html.includes('Bezoek aan Heidebrink')
const rename = async (name: string) =>
  mustBeDone(
    await nameDelegation(
      await as(world, cast.townSecretary),
      {
        visitId,
        version: (await participationOf(world, cast, visitId)).version,
        choices: { ...wholeDelegation(cast), operationsHead: { kind: 'new', name, email: null } },
      },
      letNobodyIn,
    ),
  )

test('the secretariat finds a visit by who is spoken to, a member and another committee do not', async () => {
  await rename('Willemijn Overdijk')
  for (const who of [cast.secretary, cast.chair]) expect(await isFound(who, 'Overdijk')).toBe(true)
  expect(await isFound(cast.secretary, cast.alderman.name)).toBe(true)
  for (const who of [cast.member, stranger]) expect(await isFound(who, 'Overdijk')).toBe(false)
})

test('a later delegation takes the place of the names before', async () => {
  await rename('Pieter Zandstra')
  expect(await isFound(cast.secretary, 'Zandstra')).toBe(true)
  expect(await isFound(cast.secretary, 'Overdijk')).toBe(false)
})

test('who is tied to the municipality finds nobody of it', async () => {
  const context = await as(world, cast.secretary)
  mustBeDone(await recordTie(context, { visitId, person: cast.chair.id, ground: 'Was er wethouder.' }))
  expect(await isFound(cast.chair, 'Zandstra')).toBe(false)
  expect(await isFound(cast.secretary, 'Zandstra')).toBe(true)
})
