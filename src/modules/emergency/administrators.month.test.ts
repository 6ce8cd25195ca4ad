// SPDX-License-Identifier: EUPL-1.2
// The months of two administrators of the platform and of the administrator of a municipality: accounts, and no content.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeWalk, type Walk } from '../../../test/support/month.ts'
import { makeVisitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { paths } from './paths.ts'
import { addEmergencyCast, type EmergencyCast } from './testing.ts'

let world: World
let walk: Walk
let cast: EmergencyCast
beforeAll(async () => {
  world = await makeWorld()
  walk = makeWalk(makeVisitor(world))
  cast = await addEmergencyCast(world)
})
afterAll(() => world.close())

test('the month of the platform: organisations, municipalities, and a colleague who asks for break-glass', async () => {
  const { anna, bas, owner } = cast
  const beheer = anna.organisation
  const content = [`/bij/${owner}/visitatie`, `/bij/${owner}/vandaag`, `/bij/${owner}/organisatie`]
  expect(await walk.waits(bas)).toEqual([])
  await walk.reads(bas, `/bij/${beheer}/organisaties`, 'Voeg een organisatie toe')
  await walk.reads(bas, `/bij/${beheer}/gemeenten`, 'Voer wijzigingen in')
  await walk.reads(bas, `/bij/${beheer}/accounts`)
  await walk.findsNothing(bas, ...content)

  const asked = { role: 'ciso', reason: 'Het verslag is weg.', neededFor: 'Zoeken.' }
  const request = await walk.does(anna, paths.ask(beheer, owner), asked)
  expect(await walk.waits(bas)).toEqual(['Beslis over noodtoegang bij Heidebrink'])
  expect(await walk.waits(anna)).toEqual([])
  await walk.findsNothing(anna, ...content)
  await walk.reads(bas, request, 'Het verslag is weg.')
  await walk.does(bas, request, { answer: 'yes' })
  expect(await walk.waits(bas)).toEqual([])
  await walk.reads(anna, `/bij/${owner}/visitatie`, 'U leest met noodtoegang mee bij Heidebrink')
  await walk.reads(anna, `/bij/${owner}/vandaag`, 'Er komt niets op uw lijst')
  await walk.findsNothing(bas, ...content)
})

test('the month of the administrator of a municipality: who reads along, who comes in and who leaves', async () => {
  const { administrator, owner } = cast
  const here = `/bij/${owner}`
  const [task = ''] = await walk.waits(administrator)
  expect(task).toBe('Lees wie met noodtoegang bij u meeleest')
  const uses = await walk.reads(administrator, paths.uses(owner), cast.anna.name)
  const use = /href="([^"]+noodtoegang\/[0-9a-f-]{36})"/.exec(uses)?.[1] ?? ''
  await walk.reads(administrator, use, 'Het verslag is weg.')
  await walk.does(administrator, `${use}/beeindigen`)
  await walk.findsNothing(cast.anna, `${here}/visitatie`)
  expect(await walk.waits(administrator)).toEqual([task])
  await walk.does(administrator, `${use}/gelezen`)
  expect(await walk.waits(administrator)).toEqual([])

  const fields = {
    name: 'L. Peters',
    email: 'l.peters@voorbeeld.example',
    role: 'controller',
    startsOn: '24-11-2026',
  }
  const added = await walk.does(administrator, `${here}/beheer/mensen/nieuw`, fields)
  await walk.reads(administrator, added, 'L. Peters', 'controller')
  await walk.reads(administrator, `${here}/beheer/mensen`, 'L. Peters')
  await walk.findsNothing(
    administrator,
    `/bij/${cast.anna.organisation}/organisaties`,
    `${here}/werkvoorraad`,
  )
})
