// SPDX-License-Identifier: EUPL-1.2
// The months of those who speak for a municipality: secretary, portfolio holder, coordinator, and a CISO of two municipalities.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeWalk, type Walk } from '../../../test/support/month.ts'
import { makeVisitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { todayPaths } from '../today/index.ts'
import { paths } from './paths.ts'
import { answersForm, makeSelfImageOut } from './testing/self-image.ts'
import { makeOffered } from './testing/slots.ts'
import { addCast, makeInvited, makeRound, participationOf } from './testing.ts'

let world: World
let walk: Walk
beforeAll(async () => {
  world = await makeWorld()
  walk = makeWalk(makeVisitor(world))
})
afterAll(() => world.close())

type Fields = Record<string, string | string[]>
const answers = (fields: Fields) => answersForm(fields) as Fields

test('the month of the municipal secretary: answering, naming the delegation, having seen it', async () => {
  const cast = await addCast(world)
  const { townSecretary, heidebrink: o } = cast
  expect(await walk.waits(townSecretary)).toEqual([])
  const { visitId } = await makeInvited(world, cast, await makeRound(world, cast.secretary))
  expect(await walk.waits(townSecretary)).toEqual(['Beantwoord de uitnodiging van de visitatiecommissie'])
  await walk.findsNothing(townSecretary, paths.selfImage(o, visitId), paths.received(o, visitId))
  await walk.reads(townSecretary, paths.participation(o, visitId), 'ronde 2026-2027')
  const version = async () => String((await participationOf(world, cast, visitId)).version)
  await walk.does(townSecretary, paths.accept(o, visitId), { coordinator: 'self', version: await version() })
  expect(await walk.waits(townSecretary)).toEqual(['Stel de afvaardiging voor de visitatie samen'])
  await walk.does(townSecretary, paths.delegation(o, visitId), {
    'who-portfolioHolder': cast.alderman.id,
    'who-municipalSecretary': townSecretary.id,
    'who-operationsHead': 'absent',
    'who-cio': 'absent',
    'who-ciso': cast.ciso.id,
    version: await version(),
  })
  expect(await walk.waits(townSecretary)).toEqual(['Vul het zelfbeeld in'])
  await walk.does(townSecretary, paths.offer(o, visitId))
  expect(await walk.waits(townSecretary)).toContain('Lees het zelfbeeld en geef aan dat u het heeft gezien')
  await walk.reads(townSecretary, paths.selfImageRead(o, visitId))
  await walk.does(townSecretary, paths.seen(o, visitId))
  expect(await walk.waits(townSecretary)).not.toContain(
    'Lees het zelfbeeld en geef aan dat u het heeft gezien',
  )
  await walk.findsNothing(townSecretary, paths.visit(cast.committee, visitId), paths.dossier(o, visitId))
})

test('the month of the portfolio holder: own questions, a half-day, having seen it; no form of others', async () => {
  const cast = await addCast(world)
  const { alderman, heidebrink: o } = cast
  const visitId = await makeOffered(world, cast)
  const own = 'Beantwoord uw eigen vragen van het zelfbeeld'
  const slots = 'Geef aan wanneer u bij het gesprek kunt zijn'
  expect((await walk.waits(alderman)).toSorted()).toEqual([own, slots])
  await walk.does(alderman, paths.slotsOf(o, visitId, alderman.id), { alles: 'yes', note: '', version: '0' })
  expect(await walk.waits(alderman)).toEqual([own])
  const topic = await walk.reads(alderman, paths.topic(o, visitId, 't10'), 'name="t10a"')
  expect(topic).not.toContain('Oude systemen')
  await walk.does(alderman, paths.answer(o, visitId, 't10'), answers({ t10a: 'Dat wij te laat merken.' }))
  const blind = await walk.reads(cast.ciso, paths.topic(o, visitId, 't10'))
  expect(blind).not.toContain('Dat wij te laat merken')
  await walk.does(cast.townSecretary, paths.offer(o, visitId))
  expect(await walk.waits(alderman)).toContain('Lees het zelfbeeld en geef aan dat u het heeft gezien')
  await walk.does(alderman, paths.seen(o, visitId))
  expect(await walk.waits(alderman)).not.toContain('Lees het zelfbeeld en geef aan dat u het heeft gezien')
  await walk.mayNot(
    alderman,
    paths.delegation(o, visitId),
    paths.handIn(o, visitId),
    paths.colleague(o, visitId),
  )
  await walk.findsNothing(alderman, paths.received(o, visitId))
})

test('the month of the coordinator: filling in, asking around, laying it before them, handing in', async () => {
  const cast = await makeSelfImageOut(world)
  const { coordinator, colleague, heidebrink: o, visitId } = cast
  await walk.reads(coordinator, paths.selfImage(o, visitId), 'Zet vragen uit')
  await walk.does(coordinator, paths.answer(o, visitId, 't01'), answers({ t01a: 'mayor', t01b: '03-2024' }))
  await walk.does(coordinator, paths.handOut(o, visitId), { to: colleague.id, topics: ['t11'], message: '' })
  await walk.reads(coordinator, paths.handedOutList(o, visitId), colleague.name)
  await walk.does(coordinator, paths.offer(o, visitId))
  for (const person of [cast.alderman, cast.townSecretary]) await walk.does(person, paths.seen(o, visitId))
  expect([...(await walk.waits(coordinator)), ...(await walk.waits(cast.townSecretary))]).toContain(
    'Lever het zelfbeeld in',
  )
  await walk.reads(coordinator, paths.handIn(o, visitId), 'Lever het zelfbeeld in')
  await walk.does(coordinator, paths.handIn(o, visitId))
  expect(await walk.waits(coordinator)).toEqual([])
  expect(await walk.waits(colleague)).toEqual([])
  await walk.reads(coordinator, paths.supplement(o, visitId))
  await walk.mayNot(coordinator, paths.accept(o, visitId))
  await walk.findsNothing(coordinator, paths.received(o, visitId), paths.dossier(cast.committee, visitId))
})

test('the month of a CISO of two municipalities: both on one page, and neither through the other', async () => {
  const one = await makeSelfImageOut(world)
  const two = await makeSelfImageOut(world)
  const there = await world.addRole(one.ciso, two.heidebrink, 'ciso')
  const asked = `${two.coordinator.name} vraagt u: `
  await walk.does(two.coordinator, paths.handOut(two.heidebrink, two.visitId), {
    to: there.id,
    topics: ['t11'],
    message: '',
  })
  expect(await walk.waits(one.ciso)).toEqual(['Beantwoord uw eigen vragen van het zelfbeeld'])
  expect((await walk.waits(there)).some(title => title.startsWith(asked))).toBe(true)
  const both = await walk.reads(there, todayPaths.everywhere(two.heidebrink), asked.trim())
  expect(both).toContain('Beantwoord uw eigen vragen van het zelfbeeld')
  await walk.does(
    one.ciso,
    paths.answer(one.heidebrink, one.visitId, 't10'),
    answers({ t10a: 'Oude systemen.' }),
  )
  expect(await walk.reads(there, paths.selfImageRead(two.heidebrink, two.visitId))).not.toContain(
    'Oude systemen',
  )
  await walk.findsNothing(
    there,
    paths.selfImage(two.heidebrink, one.visitId),
    paths.selfImageRead(one.heidebrink, two.visitId),
    paths.topic(two.heidebrink, one.visitId, 't10'),
  )
})
