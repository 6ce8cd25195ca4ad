// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { NotAllowed, NotFound } from '../../kernel/errors.ts'
import { treatPoint } from './actions/dossier/treat-point.ts'
import { addSupplement } from './actions/self-image/add-supplement.ts'
import { paths } from './paths.ts'
import { makeHandedIn, makeSelfImageOut, type SelfImageCast, setVisit } from './testing/self-image.ts'
import { actionsAt, mustBeDone } from './testing.ts'

let world: World
let visitor: Visitor
let cast: SelfImageCast

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  cast = await makeSelfImageOut(world)
  await setVisit(world, cast, { member: cast.member })
})
afterAll(() => world.close())

const treat = async (person: TestPerson, point: string, isTreated = true) =>
  treatPoint(await as(world, person), { visitId: cast.visitId, point, isTreated })
const dossier = async () =>
  (await visitor.visit(paths.dossier(cast.committee, cast.visitId), { as: cast.member })).html

test('before handing in there is no point to treat', async () => {
  await expect(treat(cast.member, 'c2a')).rejects.toThrow(NotFound)
})

test('a question of the municipality and an addition are open until somebody notes that they were treated', async () => {
  await makeHandedIn(world, cast)
  const addition = { visitId: cast.visitId, topic: 't11', body: 'Er is nu een tweede CISO.' }
  mustBeDone(await addSupplement(await as(world, cast.coordinator), addition))
  expect(await dossier()).toContain('Zet op besproken: Hoe houdt een klein team dit vol?')
  mustBeDone(await treat(cast.member, 'c2a'))
  mustBeDone(await treat(cast.secretary, 'c2a'))
  const html = await dossier()
  expect(html).toContain('Zet weer open: Hoe houdt een klein team dit vol?')
  expect(html).toContain(`24 november 2026, ${cast.member.name}`)
  expect(html).toContain('Zet op besproken: Er is nu een tweede CISO.')
  mustBeDone(await treat(cast.member, 'c2a', false))
  expect(await dossier()).toContain('Zet op besproken: Hoe houdt een klein team dit vol?')
  const actions = await actionsAt(world, cast.member)
  expect(actions.filter(one => one.startsWith('broughtPoint.'))).toEqual([
    'broughtPoint.treated',
    'broughtPoint.opened',
  ])
})

test('through the page', async () => {
  const path = paths.treatPoint(cast.committee, cast.visitId, 'supplement-t11-1')
  expect((await visitor.post(path, { stand: 'besproken' }, { as: cast.member })).status).toBe(303)
  expect(await dossier()).toContain('Zet weer open: Er is nu een tweede CISO.')
  expect((await visitor.post(path, { stand: 'misschien' }, { as: cast.member })).status).toBe(422)
})

test('is for who visits, and for points that were brought', async () => {
  await expect(treat(cast.member, 'c2b')).rejects.toThrow(NotFound)
  await expect(treat(cast.coordinator, 'c2a')).rejects.toThrow(NotAllowed)
  const outsider = await world.addPerson(cast.committee, 'member')
  await expect(treat(outsider, 'c2a')).rejects.toThrow(NotFound)
  const elsewhere = await makeSelfImageOut(world)
  await expect(treat(elsewhere.secretary, 'c2a')).rejects.toThrow(NotFound)
})
