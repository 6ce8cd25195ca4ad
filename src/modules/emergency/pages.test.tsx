// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { loadMunicipalities } from '../organisation/index.ts'
import { paths } from './paths.ts'
import { addEmergencyCast, ask, type EmergencyCast, open, waitingIn } from './testing.ts'

let world: World
let visitor: Visitor
let cast: EmergencyCast
beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
})
afterAll(() => world.close())
beforeEach(async () => {
  world.setNow('2026-11-24T09:00:00Z')
  cast = await addEmergencyCast(world)
})

test('asking goes in two steps, says what follows, and ends at the request', async () => {
  const { organisation } = cast.anna
  const { html: empty } = await visitor.visit(paths.requests(organisation), { as: cast.anna })
  expect(empty).toContain('Er is nog nooit noodtoegang gevraagd')
  const { html: choice } = await visitor.visit(paths.ask(organisation), { as: cast.anna })
  expect(choice).toContain(`<option value="${cast.owner}">`)
  const step = paths.ask(organisation, cast.owner)
  const { html } = await visitor.visit(step, { as: cast.anna })
  expect(html).toContain('De beheerder en de CISO van Heidebrink krijgen meteen bericht')
  expect(html).not.toContain('voorzitter')
  const nothing = await visitor.post(step, { role: '', reason: '', neededFor: '' }, { as: cast.anna })
  expect(nothing.status).toBe(422)
  const words = { role: 'ciso', reason: 'Storing', neededFor: 'Zoeken' }
  const asked = await visitor.post(step, words, { as: cast.anna })
  expect(asked.status).toBe(303)
  const at = asked.headers.get('location') ?? ''
  const { html: own } = await visitor.visit(at, { as: cast.anna })
  expect(own).toContain('U hebt dit zelf gevraagd')
  expect(own).toContain('Trek het verzoek in')
  const { html: second } = await visitor.visit(at, { as: cast.bas })
  expect(second).toContain('Keur de noodtoegang goed')
  expect(second).not.toContain('Iemand anders keurt het goed')
})

test('a municipality that is gone is not offered: nobody there would be told', async () => {
  await loadMunicipalities(world.db, world.now())
  const { html } = await visitor.visit(paths.ask(cast.anna.organisation), { as: cast.anna })
  expect(html).toContain('Tilburg (gm0855)')
  expect(html).not.toContain('Haaren (gm0788)')
})

test('an open access shows the way in to who asked only, and the end to both', async () => {
  const id = await open(world, [cast.anna, cast.bas], cast.owner)
  const at = paths.request(cast.anna.organisation, id)
  const { html: asker } = await visitor.visit(at, { as: cast.anna })
  expect(asker).toContain(`href="${paths.start(cast.owner)}"`)
  expect(asker).toContain('Beëindig de noodtoegang nu')
  const { html: approver } = await visitor.visit(at, { as: cast.bas })
  expect(approver).not.toContain(paths.start(cast.owner))
  expect(approver).toContain('Beëindig de noodtoegang nu')
  const { html: start } = await visitor.visit(paths.start(cast.owner), { as: cast.anna })
  expect(start).toContain('U leest met noodtoegang mee bij Heidebrink')
})

test('the organisation keeps every use; afterwards there is no button that ends it', async () => {
  const { html: none } = await visitor.visit(paths.uses(cast.owner), { as: cast.ciso })
  expect(none).toContain('Er heeft nog nooit iemand van het platform bij u meegelezen')
  const id = await open(world, [cast.anna, cast.bas], cast.owner)
  const at = paths.use(cast.owner, id)
  const { html: during } = await visitor.visit(at, { as: cast.administrator })
  expect(during).toContain(cast.bas.name)
  expect(during).toContain('Beëindig de noodtoegang nu')
  world.setNow('2027-03-01T09:00:00Z')
  const { html: list } = await visitor.visit(paths.uses(cast.owner), { as: cast.ciso })
  expect(list).toContain(at)
  expect(list).toContain(cast.anna.name)
  const { html: after } = await visitor.visit(at, { as: cast.ciso })
  expect(after).toContain('voorbij')
  expect(after).not.toContain('Beëindig de noodtoegang nu')
})

test('a request that waited too long says so, cannot be approved, and is closed with a no', async () => {
  const id = await ask(world, cast.anna, cast.owner)
  world.setNow('2026-11-26T09:00:00Z')
  const { html } = await visitor.visit(paths.request(cast.bas.organisation, id), { as: cast.bas })
  expect(html).toContain('te lang gewacht')
  expect(html).not.toContain('Keur de noodtoegang goed')
  const { organisation } = cast.bas
  expect(await waitingIn(world, organisation)).toEqual([`emergency-request:${id}:${cast.bas.id}`])
  await visitor.post(paths.request(organisation, id), { answer: 'no' }, { as: cast.bas })
  expect(await waitingIn(world, organisation)).toEqual([])
})
