// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { NotAllowed, NotFound } from '../../kernel/errors.ts'
import type { OrganisationId } from '../../kernel/ids.ts'
import { publishVisited } from './actions/publish-visited.ts'
import { openPaths, paths } from './paths.ts'
import { addPublicationCast, addVisit, codesOf, mustBeDone, type PublicationCast } from './testing.ts'

let world: World
let visitor: Visitor
let cast: PublicationCast
let count = 0
beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
})
afterAll(() => world.close())
beforeEach(async () => {
  count += 1
  cast = await addPublicationCast(world, `ronde ${count}`)
})

/** Every state of a visit before, beside and instead of the talk. */
const notHeld =
  'candidate invited accepted refused delegationComplete selfImageOut handedIn dateFixed paused cancelled merged'.split(
    ' ',
  )

const place = (name: string): Promise<OrganisationId> => world.addOrganisation('municipality', name)
const publish = async (visits: number) =>
  publishVisited(await as(world, cast.secretary), { roundId: cast.roundId, count: visits })
const list = async () => (await visitor.visit(openPaths.round(`ronde-${count}`))).html

test('after the talk a municipality comes on the list by an act, in the alphabet, without a day', async () => {
  await addVisit(world, cast, await place('Zonnedam'), ['dateFixed', 'held'])
  await addVisit(world, cast, await place('Aardenburcht'), ['dateFixed', 'held'])
  await visitor.visit(openPaths.round(`ronde-${count}`), { status: 404 })
  const at = paths.round(cast.committee, cast.roundId)
  expect((await visitor.visit(at, { as: cast.secretary })).html).toContain('Zonnedam')
  expect((await visitor.post(at, { count: '2' }, { as: cast.secretary })).status).toBe(303)
  const html = await list()
  expect(html.indexOf('Aardenburcht')).toBeLessThan(html.indexOf('Zonnedam'))
  expect(html).not.toMatch(/2025-03-17|17 maart|gm9\d\d\d/)
  expect((await visitor.visit(openPaths.rounds())).html).toContain(
    `href="${openPaths.round(`ronde-${count}`)}"`,
  )
})

test('nobody is on the list whose talk was not held, whatever else happened', async () => {
  for (const state of notHeld)
    await addVisit(world, cast, await place(`Nooit ${state}`), ['candidate', state])
  expect(codesOf(await publish(0))).toEqual(['visitedNobody'])
  await addVisit(world, cast, await place('Welbezocht'), ['held'])
  mustBeDone(await publish(1))
  const html = await list()
  expect(html).toContain('Welbezocht')
  expect(html).not.toContain('Nooit ')
})

test('a municipality that ended later stands with what it went to', async () => {
  const [old, next] = [await place('Oudveen'), await place('Nieuwveen')]
  await addVisit(world, cast, old, ['held'])
  await world.db.write({ ...world.scope(cast.chair), organisation: 'beheer' as OrganisationId }, async tx => {
    await tx.sql.updateTable('organisation').set({ valid_to: '2026-01-01' }).where('id', '=', old).execute()
    await tx.sql
      .insertInto('municipality_successor')
      .values({ municipality_id: old, successor_id: next, succeeded_on: '2026-01-01' })
      .execute()
    tx.record({ action: 'test.merged', object: { kind: 'organisation', id: old } })
  })
  mustBeDone(await publish(1))
  expect((await list()).replaceAll(/<[^>]+>|\s+/g, ' ').replaceAll(/ +/g, ' ')).toContain(
    'Oudveen tot 1 januari 2026, nu Nieuwveen',
  )
})

test('what the page did not show is not made public, and the same twice is nothing', async () => {
  await addVisit(world, cast, await place('Eerste'), ['held'])
  mustBeDone(await publish(1))
  expect(codesOf(await publish(1))).toEqual(['visitedUpToDate'])
  await addVisit(world, cast, await place('Tweede'), ['held'])
  expect(codesOf(await publish(1))).toEqual(['visitedChanged'])
  expect(await list()).not.toContain('Tweede')
  mustBeDone(await publish(2))
  expect(await list()).toContain('Tweede')
})

test('a member reads and does not publish; another committee has no such round', async () => {
  await addVisit(world, cast, await place('Derde'), ['held'])
  const input = { roundId: cast.roundId, count: 1 }
  await expect(as(world, cast.member).then(one => publishVisited(one, input))).rejects.toThrow(NotAllowed)
  const other = await addPublicationCast(world)
  await expect(as(world, other.secretary).then(one => publishVisited(one, input))).rejects.toThrow(NotFound)
  expect(
    (await visitor.visit(paths.round(cast.committee, cast.roundId), { as: cast.member })).html,
  ).toContain('De secretaris of de voorzitter zet deze gemeenten op de lijst')
})

test('a fictional municipality is a dot in its province, and the page says that it does not exist', async () => {
  const there = await place('Verzonnendam')
  await world.db.write({ ...world.scope(cast.chair), organisation: 'beheer' as OrganisationId }, async tx => {
    await tx.sql.updateTable('organisation').set({ province_code: 'pv25' }).where('id', '=', there).execute()
    tx.record({ action: 'test.province', object: { kind: 'organisation', id: there } })
  })
  await addVisit(world, cast, there, ['held'])
  mustBeDone(await publish(1))
  const html = await list()
  expect(html).toContain('Deze gemeenten bestaan niet')
  expect(html).toMatch(/<path class="map__marked"[^>]*><title>Verzonnendam<\/title>/)
})
