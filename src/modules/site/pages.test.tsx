// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest'
import { glossary } from '../../../content/glossary.ts'
import { sitePages } from '../../../content/texts/site/pages.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { FOOTER_LINKS } from '../../platform/ui/words.ts'

let world: World
let visitor: Visitor

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
})
afterAll(() => world.close())

test('the front page says what this is and leads to the letter, the first round and, in the demo only, the demo', async () => {
  const { html } = await visitor.visit('/')
  for (const href of ['/uitnodiging', '/rondes/2015-2017', '/demo', '/inloggen'])
    expect(html).toContain(`href="${href}"`)
  const real = await makeVisitor(world, { isDemo: false }).visit('/')
  expect(real.html).not.toContain('href="/demo"')
})

test('whoever is signed in starts at what waits', async () => {
  const ciso = await world.addPerson(await world.addOrganisation('municipality'), 'ciso')
  const { response } = await visitor.visit('/', { as: ciso, status: 303 })
  expect(response.headers.get('location')).toBe(`/bij/${ciso.organisation}/vandaag`)
})

test.each(FOOTER_LINKS.map(link => link.href))(
  'the link %s at the foot of every page answers',
  async href => {
    await visitor.visit(href)
  },
)

test.each(sitePages.map(page => page.path))('%s reads without an account', async path => {
  await visitor.visit(path)
})

test.each([
  ['mailto:hulp@voorbeeld.example?subject=Hulp', 'hulp@voorbeeld.example'],
  ['tel:+31701234567', '+31701234567'],
  ['https://hulp.example/contact', 'hulp.example/contact'],
])('help and accessibility name where to ask for help: %s', async (contact, shown) => {
  const helped = makeVisitor(world, { contact })
  for (const path of ['/hulp', '/toegankelijkheid']) {
    expect((await helped.visit(path)).html).toContain(`href="${contact}">${shown}</a>`)
    expect((await visitor.visit(path)).html).not.toContain('Komt u er niet uit?')
  }
})

test('a page explains itself, and all help holds what its reader may open and nothing more', async () => {
  const municipality = await world.addOrganisation('municipality')
  const ciso = await world.addPerson(municipality, 'ciso')
  const { html: today } = await visitor.visit(`/bij/${municipality}/vandaag`, { as: ciso })
  expect(today).toContain('<summary>Hulp bij deze pagina</summary>')
  expect(today).toContain('Hier staat wat op u wacht')
  const { html } = await visitor.visit('/hulp', { as: ciso })
  expect(html).toContain('Hier beantwoordt u de vragen van één onderwerp.')
  expect(html).not.toContain('Mensen en rollen')
  expect(html).not.toContain('Hier ziet u hoe een ronde vordert')
  const administrator = await world.addPerson(municipality, 'administrator')
  expect((await visitor.visit('/hulp', { as: administrator })).html).toContain('Mensen en rollen')
})

test('a visitor reads the general help, and is told where the rest is', async () => {
  const { html } = await visitor.visit('/hulp')
  expect(html).toContain('Log in om ook de hulp bij uw eigen pagina’s te lezen.')
  expect(html).not.toContain('Waar is dit voor?')
})

test('every page that a text names is there', async () => {
  const links = sitePages.flatMap(page => page.sections.flatMap(section => section.links ?? []))
  expect(links.length).toBeGreaterThan(2)
  for (const { href } of links)
    expect((await visitor.app.request(`http://localhost:3000${href}`)).status, href).toBe(200)
})

test('the glossary is alphabetical, says each term once, and gives each its one English name', () => {
  const terms = glossary.map(term => term.dutch)
  expect(terms).toEqual(terms.toSorted((a, b) => a.localeCompare(b, 'nl')))
  expect(new Set(terms.map(term => term.toLowerCase())).size).toBe(terms.length)
  expect(new Set(glossary.map(term => term.english)).size).toBe(terms.length)
})
