// SPDX-License-Identifier: EUPL-1.2
// Ids of another organisation, put in the address and in every field of every form (abuse cases 1 and 2).
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withClient } from '../../src/platform/db/prepare-database.ts'
import { allowed, type FullWorld, makeFullWorld, valueSets } from '../support/full-world.ts'
import { allRoutes, fillPath, parametersOf } from '../support/routes.ts'
import { makeVisitor, testOrigin, type Visitor } from '../support/visit.ts'

let world: FullWorld
let visitor: Visitor

beforeAll(async () => {
  world = await makeFullWorld()
  visitor = makeVisitor(world)
})
afterAll(() => world.close())

/** The platform's page of an organisation shows its accounts, whichever it is; content is held in organisation/platform.pages.test.ts. */
const ofEveryOrganisation = [
  'organisation.organisation',
  'organisation.appointAdministrator',
  'organisation.account',
  'organisation.changeAccount',
]
const withIds = allRoutes
  .filter(route => route.access === 'member' && parametersOf(route).some(name => name !== 'organisation'))
  .filter(route => !ofEveryOrganisation.includes(route.name))

/** The outsider whose roles would allow this in an organisation of the outsider's own. */
function outsiderFor(route: (typeof allRoutes)[number]) {
  const [outsider] = allowed(world.outsiders, route)
  if (!outsider) throw new Error(`nobody may ${route.name}`)
  return outsider
}

/** Everything that the organisations of the insiders have, as one digest per table. */
const digest = () =>
  withClient(world.database.ownerUrl, async client => {
    const { rows: tables } = await client.query<{ table: string }>(
      "SELECT table_name AS table FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'organisation_id'",
    )
    const theirs = world.insiders.map(person => person.organisation)
    const all: Record<string, string> = {}
    for (const { table } of tables) {
      const { rows } = await client.query<{ digest: string }>(
        `SELECT md5(coalesce(string_agg(t::text, '' ORDER BY t::text), '')) AS digest FROM ${table} t WHERE organisation_id = ANY ($1)`,
        [theirs],
      )
      all[table] = rows[0]?.digest ?? ''
    }
    return all
  })

test('every address with a foreign id answers exactly like one with an id that nobody has, and nothing of theirs changes', async () => {
  const before = await digest()
  const different: string[] = []
  for (const route of withIds) {
    const outsider = outsiderFor(route)
    const ask = (values: Record<string, string>) => {
      const path = fillPath(route, values)
      return route.method === 'GET'
        ? visitor.app.request(`${testOrigin}${path}`, { headers: { cookie: `test=${outsider.id}` } })
        : visitor.post(path, { ...route.sample.form }, { as: outsider })
    }
    const nobody = Object.fromEntries(parametersOf(route).map(name => [name, crypto.randomUUID()]))
    const unknown = await ask({
      ...nobody,
      ...onlyCodes(route.sample.params),
      organisation: outsider.organisation,
    })
    for (const values of valueSets(world.ids, parametersOf(route))) {
      const denied = await ask({
        ...values,
        ...onlyCodes(route.sample.params),
        organisation: outsider.organisation,
      })
      if (
        denied.status !== unknown.status ||
        (denied.status === 404 && (await denied.clone().text()) !== (await unknown.clone().text()))
      )
        different.push(`${route.name}: ${denied.status}`)
      if (denied.status < 400 && denied.status !== 303)
        different.push(`${route.name}: showed something (${denied.status})`)
    }
  }
  expect(different).toEqual([])
  expect(await digest()).toEqual(before)
}, 240_000)

/** Sample parameters that are codes and no ids, such as a topic: those are the same for everybody. */
const onlyCodes = (params: Readonly<Record<string, string>> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(params).filter(([name]) => !(name in world.ids)))

test('foreign ids in the fields of a form change nothing of theirs', async () => {
  const before = await digest()
  const foreign = Object.values(world.ids).flatMap(list => list.slice(0, 2).map(known => known.id))
  for (const route of allRoutes.filter(one => one.method === 'POST' && one.access === 'member')) {
    const outsider = outsiderFor(route)
    for (const id of foreign) {
      const fields = Object.fromEntries(Object.keys(route.sample.form ?? {}).map(name => [name, id]))
      const path = fillPath(route, {
        ...valueSets(world.ids, parametersOf(route))[0],
        ...onlyCodes(route.sample.params),
        organisation: outsider.organisation,
      })
      const response = await visitor.post(
        path,
        {
          ...route.sample.form,
          ...fields,
          organisation_id: world.insiders[1]?.organisation ?? '',
          role: 'administrator',
        },
        { as: outsider },
      )
      expect(response.status, `${route.name}`).toBeLessThan(500)
    }
  }
  expect(await digest()).toEqual(before)
}, 240_000)
