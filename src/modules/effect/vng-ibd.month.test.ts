// SPDX-License-Identifier: EUPL-1.2
// The months of two people of VNG, of two analysts of the IBD, and of a municipality that is asked what it brought about.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { makeWalk, type Walk } from '../../../test/support/month.ts'
import { makeVisitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { paths } from './paths.ts'
import { addEffectCast, afterClosing, ask, type EffectCast, makeAnswered, tell } from './testing.ts'

let world: World
let walk: Walk
let cast: EffectCast
beforeAll(async () => {
  world = await makeWorld()
  walk = makeWalk(makeVisitor(world))
})
afterAll(() => world.close())
beforeEach(async () => {
  world.setNow('2026-11-24T09:00:00Z')
  cast = await addEffectCast(world)
})

test('the month of VNG: a round that is told, a survey that goes out, closes, and is opened by two', async () => {
  const { lies, noor, roundId } = cast
  const vng = lies.organisation
  await walk.reads(lies, paths.rounds(vng), 'Er is nog niets gedeeld')
  await walk.findsNothing(lies, paths.round(vng, roundId))
  await tell(world, cast)
  await walk.reads(lies, paths.rounds(vng), 'Ronde 2026')
  const page = await walk.reads(lies, paths.round(vng, roundId), '10 gemeenten hebben een eindverslag')
  expect(page).not.toContain('Proefstad')
  const survey = await walk.does(lies, paths.round(vng, roundId), { closesOn: '15-12-2026' })
  const id = survey.split('/').at(-1) ?? ''
  expect([await walk.waits(lies), await walk.comes(noor)]).toEqual([
    [],
    ['Open met een collega de effectmeting'],
  ])
  const [asked] = cast.coordinators as [TestPerson]
  expect(await walk.waits(asked)).toEqual(['Vertel wat het bezoek opleverde, zonder naam'])
  await walk.does(asked, paths.answer(asked.organisation, id), { 'e01a.note': 'Verhaal 0', e02a: 'changes' })
  expect(await walk.waits(asked)).toEqual([])
  await walk.findsNothing(asked, paths.survey(vng, id), paths.rounds(asked.organisation))
  await makeAnswered(world, { ...cast, coordinators: cast.coordinators.slice(1) }, id)
  expect(await walk.reads(lies, survey)).not.toContain('Verhaal')

  world.setNow(afterClosing)
  for (const person of [lies, noor])
    expect(await walk.waits(person)).toEqual(['Open met een collega de effectmeting'])
  await walk.does(lies, paths.open(vng, id))
  expect(await walk.waits(noor)).toEqual(['Open samen de effectmeting'])
  await walk.does(noor, paths.open(vng, id))
  expect([await walk.waits(lies), await walk.waits(noor)]).toEqual([[], []])
  await walk.reads(lies, paths.coding(vng, id), 'Verhaal')
  await walk.findsNothing(cast.chair, paths.coding(vng, id))
  await walk.findsNothing(lies, paths.results(cast.committee), `/bij/${cast.committee}/werkvoorraad`)
})

test('the month of the IBD: one writes, the other finds it on Vandaag and releases it, the committee reads', async () => {
  const { dana, femke, chair, roundId } = cast
  const ibd = dana.organisation
  await walk.reads(dana, paths.reflections(ibd), 'Er is nog geen ronde gedeeld')
  await tell(world, cast)
  await walk.does(dana, paths.reflectionsOf(ibd, roundId), { body: 'Ze oefenen nu vaker.' })
  expect(await walk.waits(femke)).toEqual(['Lees wat een collega opschreef en geef het vrij'])
  const [row] = await ask<{ id: string }>(world, `SELECT id FROM reflection WHERE round_id = '${roundId}'`)
  const id = row?.id ?? ''
  await walk.reads(dana, paths.reflection(ibd, roundId, id), 'U schreef dit zelf')
  await walk.findsNothing(chair, paths.reflection(ibd, roundId, id), paths.reflections(cast.committee))
  expect(await walk.reads(chair, paths.result(cast.committee, roundId))).not.toContain('Ze oefenen nu vaker.')
  await walk.does(femke, paths.releaseReflection(ibd, roundId, id), { version: '1', isRead: 'ja' })
  expect([await walk.waits(dana), await walk.waits(femke)]).toEqual([[], []])
  const told = await walk.reads(chair, paths.result(cast.committee, roundId), 'Ze oefenen nu vaker.')
  expect(told).not.toContain(dana.name)
  await walk.findsNothing(dana, paths.rounds(ibd), `/bij/${cast.committee}/werkvoorraad`)
})
