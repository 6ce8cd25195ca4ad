// SPDX-License-Identifier: EUPL-1.2
// How a password is asked for, wherever it is asked (ASVS 6.2.6, 6.2.7).
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { createEnrolment } from './index.ts'
import { paths } from './paths.ts'
import { makeNewcomer } from './testing/newcomer.ts'
import { giveSecrets, makeSite, signInAs } from './testing.ts'

let world: World
const pages = new Map<string, string>()

beforeAll(async () => {
  world = await makeWorld()
  const site = makeSite(world)
  const { person, email, browser } = await makeNewcomer(world, site, 'ciso')
  pages.set('sign in', (await browser.get('/inloggen')).html)
  const invited = await world.addPerson(person.organisation, 'cio')
  const wish = { by: 'link' as const, email: 'nieuw@voorbeeld.example', days: 2, invitedBy: person.id }
  const { link = '' } = await createEnrolment(site.signIn, invited.id, wish, world.now())
  const visitor = site.browser()
  await visitor.get(link)
  pages.set('first time', (await visitor.get(paths.enrolPassword)).html)
  await giveSecrets(site, person, email)
  await signInAs(browser, email, world.now())
  pages.set('change', (await browser.get(paths.accountPassword)).html)
})
afterAll(() => world.close())

const fieldsOf = (html: string) =>
  html.match(/<input[^>]*autocomplete="(?:current|new)-password"[^>]*>/g) ?? []

test('every page that asks for a password was looked at', () => {
  expect([...pages].map(([name, html]) => [name, fieldsOf(html).length])).toEqual([
    ['sign in', 1],
    ['first time', 1],
    ['change', 2],
  ])
})

test('a password is masked, may be pasted or filled in by a manager, and comes back in no page', () => {
  for (const field of [...pages.values()].flatMap(fieldsOf)) {
    expect(field).toContain('type="password"')
    expect(field).not.toMatch(/\bon\w+=|maxlength|minlength|pattern|readonly|value="[^"]/)
  }
})
