// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { paths } from './paths.ts'
import { actionsOf, makeNewcomer, waitSeconds } from './testing/newcomer.ts'
import { codeAt, giveSecrets, makeSite, type Site, signInAs } from './testing.ts'

let world: World
let site: Site

beforeAll(async () => {
  world = await makeWorld()
  site = makeSite(world)
})
afterAll(() => world.close())

async function signedIn() {
  const who = await makeNewcomer(world, site, 'ciso')
  await giveSecrets(site, who.person, who.email)
  await signInAs(who.browser, who.email, world.now())
  return who
}

test('a person corrects the own name, after a fresh proof', async () => {
  const { browser, person } = await signedIn()
  await browser.get('/mijn-account')
  expect((await browser.post(paths.ownName, { name: '' })).status).toBe(422)
  expect((await browser.post(paths.ownName, { name: 'Juiste Naam' })).location).toBe('/mijn-account')
  expect((await browser.get('/mijn-account')).html).toContain('value="Juiste Naam"')
  expect(await actionsOf(world, person)).toContain('person.name-corrected')
  waitSeconds(world, 360)
  await browser.get('/mijn-account')
  const late = await browser.post(paths.ownName, { name: 'Nog Juister' })
  expect(late.status).toBe(403)
  expect(late.html).toContain('value="Nog Juister"')
  expect(late.html).toContain('href="/bevestigen?naar=%2Fbevestigd" target="_blank"')
  // In the other tab; the form here still holds what was typed, and its token.
  await browser.get('/bevestigen?naar=/bevestigd')
  const proved = await browser.post('/bevestigen', { code: codeAt(world.now()), naar: '/bevestigd' })
  expect(proved.location).toBe('/bevestigd')
  expect((await browser.get('/bevestigd')).html).toContain('U kunt dit tabblad sluiten')
  await browser.get('/mijn-account')
  expect((await browser.post(paths.ownName, { name: 'Nog Juister' })).location).toBe('/mijn-account')
})

test('a person takes along what is kept, and nothing of somebody else', async () => {
  const { browser, person, email } = await signedIn()
  const colleague = await world.addPerson(person.organisation, 'cio')
  const file = await browser.get(paths.ownData(person.organisation, 'json'))
  expect(file.headers.get('content-disposition')).toMatch(/^attachment/)
  const data = JSON.parse(file.html)
  expect(data.person.name).toBe(person.name)
  expect(data.account).toMatchObject({ email, sessions: [{ device: 'Chrome, Windows' }] })
  expect(data.roles).toMatchObject([{ organisation: person.organisation, role: 'ciso' }])
  expect(data.places).toContainEqual({ table: 'role_assignment', column: 'person_id', count: 1 })
  expect(data.events.some((body: string) => JSON.parse(body).action === 'sign-in.done')).toBe(true)
  for (const secret of [colleague.id, colleague.name, 'sealed', '$argon2'])
    expect(file.html).not.toContain(secret)
  const ods = await browser.get(paths.ownData(person.organisation, 'ods'))
  expect(ods.headers.get('content-type')).toContain('opendocument.spreadsheet')
  waitSeconds(world, 360)
  const late = await browser.get(paths.ownData(person.organisation, 'json'))
  expect(late.location).toContain('/bevestigen')
})
