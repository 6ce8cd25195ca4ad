// SPDX-License-Identifier: EUPL-1.2
// Every route, held against the rules that hold everywhere. A new route is in these tests by being in its module.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { roles } from '../../src/kernel/roles.ts'
import { allRoutes, fillPath, parametersOf } from '../support/routes.ts'
import { makeVisitor, type Visitor } from '../support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../support/world.ts'

let world: World
let visitor: Visitor
let outsider: TestPerson
let other: string

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  outsider = await world.addPerson(await world.addOrganisation('municipality'), 'ciso')
  other = await world.addOrganisation('municipality')
})
afterAll(() => world.close())

const shown = (route: (typeof allRoutes)[number]) => `${route.method} ${route.path}`
const unknownIds = { visit: crypto.randomUUID(), round: crypto.randomUUID() }
/** The route's path in this organisation, with its sample values and otherwise ids that nobody has. */
const pathIn = (organisation: string, route: (typeof allRoutes)[number]): string =>
  fillPath(route, {
    ...Object.fromEntries(parametersOf(route).map(name => [name, crypto.randomUUID()])),
    ...unknownIds,
    ...route.sample.params,
    organisation,
  })

describe('the list of routes', () => {
  test('is the list of db-free facts that is reviewed: names and addresses', () => {
    const list = allRoutes.map(route => `${shown(route)}  ${route.name}  ${route.access}`).sort()
    const stored = readFileSync(join(import.meta.dirname, 'routes.txt'), 'utf8')
      .trim()
      .split('\n')
    expect(list, 'run: node bin/run.mjs routes').toEqual(stored)
  })

  test('has each name and each address once', () => {
    for (const key of [(route: (typeof allRoutes)[number]) => `${route.method} ${route.name}`, shown]) {
      const all = allRoutes.map(key)
      expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([])
    }
  })

  test('puts everything of an organisation under its own address, with a row of the policy table', () => {
    const wrong = allRoutes.filter(
      route =>
        (route.access === 'member') !== route.path.startsWith('/bij/:organisation/') ||
        (route.access === 'member' && !route.may),
    )
    expect(wrong.map(shown)).toEqual([])
  })

  test('asks an act permission of every form, which a read-only role never has', () => {
    const wrong = allRoutes.filter(route => route.method === 'POST' && route.may && route.may.kind !== 'act')
    expect(wrong.map(shown)).toEqual([])
  })

  test('names only roles that exist', () => {
    const unknown = allRoutes.flatMap(
      route => route.may?.roles.filter(role => !Object.hasOwn(roles, role)) ?? [],
    )
    expect(unknown).toEqual([])
  })
})

describe('without signing in', () => {
  const closed = allRoutes.filter(route => route.access !== 'public')

  test.each(closed.map(route => [shown(route), route] as const))(
    '%s sends to the sign-in page and shows nothing',
    async (_, route) => {
      const path = pathIn(other, route)
      const response =
        route.method === 'GET'
          ? await visitor.app.request(`http://localhost:3000${path}`)
          : await visitor.post(path, {})
      expect(response.status).toBe(303)
      expect(response.headers.get('location')).toContain('/inloggen?naar=')
    },
  )
})

describe('as somebody of another organisation', () => {
  const ofOrganisations = allRoutes.filter(route => route.access === 'member')

  test.each(ofOrganisations.map(route => [shown(route), route] as const))(
    '%s does not exist, exactly like an address that never was',
    async (_, route) => {
      const ask = (path: string) =>
        route.method === 'GET'
          ? visitor.app.request(`http://localhost:3000${path}`, {
              headers: { cookie: `test=${outsider.id}` },
            })
          : visitor.post(path, {}, { as: outsider })
      const [denied, unknown] = await Promise.all([
        ask(pathIn(other, route)),
        ask('/bij/gm0000/bestaat-niet'),
      ])
      expect(denied.status).toBe(404)
      expect(await denied.text()).toBe(await unknown.text())
    },
  )

  test('each refusal is in the outsider’s own audit chain, once per route and minute', async () => {
    const route = ofOrganisations.find(one => one.method === 'GET')
    if (!route) throw new Error('no route')
    world.setNow('2026-11-24T12:00:00Z')
    for (let n = 0; n < 5; n += 1)
      await visitor.app.request(`http://localhost:3000${pathIn(other, route)}`, {
        headers: { cookie: `test=${outsider.id}` },
      })
    const events = await world.db.read(world.scope(outsider), tx =>
      tx.sql
        .selectFrom('audit_event')
        .select('body')
        .where('body', 'like', '%12:00:00%access.denied%')
        .execute(),
    )
    expect(events).toHaveLength(1)
    expect(events[0]?.body).toContain(`"origin":"${route.name}"`)
    const counted = await world.db.read(world.scope(outsider), tx =>
      tx.sql
        .selectFrom('denied_access')
        .select('times')
        .where('route', '=', route.name)
        .orderBy('minute', 'desc')
        .executeTakeFirst(),
    )
    expect(counted?.times).toBe(5)
  })
})
