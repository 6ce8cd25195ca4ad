// SPDX-License-Identifier: EUPL-1.2
// What everybody sees first: a menu in which every entry opens, and what will come while nothing waits.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expected, expectedIn } from '../../../content/texts/expected.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { organisationKinds, type Role, roleFits, roles } from '../../kernel/roles.ts'
import { paths } from './paths.ts'

let world: World
let visitor: Visitor
beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
})
afterAll(() => world.close())

const places = organisationKinds.flatMap(kind =>
  (Object.keys(roles) as Role[]).filter(role => roleFits(role, kind)).map(role => [role, kind] as const),
)

/** The entries of the main menu, by their label. */
function menuOf(html: string): ReadonlyMap<string, string> {
  const [menu = ''] = /<nav class="nav"[\s\S]*?<\/nav>/.exec(html) ?? []
  return new Map(
    [...menu.matchAll(/<a href="([^"]+)"[^>]*>([^<]+)/g)].map(([, href = '', label = '']) => [label, href]),
  )
}

test.each(places)('the start page of a %s in a %s', async (role, kind) => {
  const organisation = await world.addOrganisation(kind, 'Proefstad')
  const person = await world.addPerson(organisation, role)
  const { html } = await visitor.visit(paths.today(organisation), { as: person })
  const { comes, meanwhile } = expectedIn[kind]?.[role] ?? expected[role]
  expect(html).toContain('Wat u kunt verwachten')
  expect(html).toContain(comes)
  expect(html).toContain(`‘${meanwhile.menu}’ ${meanwhile.says}`)
  const menu = menuOf(html)
  expect([...menu.keys()]).toContain(meanwhile.menu)
  expect(menu.size).toBeLessThanOrEqual(7)
  for (const place of menu.values()) await visitor.visit(place, { as: person })
})

test('what is expected of a role is said in short sentences, with “u”', () => {
  const all = [expected, ...Object.values(expectedIn)].flatMap(table => Object.values(table))
  for (const { comes, meanwhile } of all)
    for (const sentence of [...comes.split(/(?<=[.:;])\s/), `${meanwhile.menu} ${meanwhile.says}`]) {
      expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(24)
      expect(sentence).not.toMatch(/\b(jij|jou|jouw|je|men)\b/iu)
    }
})
