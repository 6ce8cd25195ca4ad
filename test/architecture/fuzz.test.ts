// SPDX-License-Identifier: EUPL-1.2
// Nasty strings through every form and every address, by people who may (abuse cases 15, 22, 24). FUZZ=all tries all.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyDatabase } from '../../src/platform/audit/verify-database.ts'
import { withClient } from '../../src/platform/db/prepare-database.ts'
import { allowed, type FullWorld, makeFullWorld, valueSets } from '../support/full-world.ts'
import { nastyStrings } from '../support/nasty-strings.ts'
import { allRoutes, fillPath, parametersOf } from '../support/routes.ts'
import { makeVisitor, testOrigin, type Visitor } from '../support/visit.ts'
import type { TestPerson } from '../support/world.ts'

let world: FullWorld
let visitor: Visitor
const strings = nastyStrings()
/** How many strings each form gets in a normal run; over all forms every string has its turn. */
const perForm = process.env.FUZZ === 'all' ? strings.length : 40
const perAddress = process.env.FUZZ === 'all' ? strings.length : 10

beforeAll(async () => {
  world = await makeFullWorld()
  visitor = makeVisitor(world)
})
afterAll(() => world.close())

type AnyRoute = (typeof allRoutes)[number]
/** An address of a route, and somebody who may. */
type Way = { readonly path: string; readonly as: TestPerson | undefined }

/** Ways to the route: for each organisation where somebody may, with the ids that exist, whichever belong there. */
function waysTo(route: AnyRoute): Way[] {
  const people = route.access === 'public' ? [undefined] : allowed(world.insiders, route)
  const codes = Object.fromEntries(
    Object.entries(route.sample.params ?? {}).filter(([name]) => !(name in world.ids)),
  )
  return people.flatMap(as =>
    valueSets(world.ids, parametersOf(route)).map(values => ({
      as,
      path: fillPath(route, { ...values, ...codes, organisation: as?.organisation ?? '' }),
    })),
  )
}

const open = ({ path, as }: Way) =>
  visitor.app.request(`${testOrigin}${path}`, { headers: as ? { cookie: `test=${as.id}` } : {} })

/** Pages that need something this world has not: a provider of single sign-on, a second version, a question to hand on. */
const needsMore = [
  'identity.ssoStart',
  'identity.confirmSso',
  'visitation.letterPage',
  'visitation.answerHistory',
  'visitation.noteHistory',
]

/** Tags and attributes that no page of ours has: what would run if a string came back unescaped. */
function strangeMarkup(html: string): string[] {
  const tags = html.match(/<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi) ?? []
  return tags.filter(tag => {
    const bare = tag.replaceAll(/"[^"]*"/g, '""')
    return (
      /\son\w+\s*=/i.test(bare) ||
      /^<(img|iframe|object|embed|style|math|base)\b/i.test(tag) ||
      (/^<script/i.test(tag) && !tag.includes(' src="/assets/'))
    )
  })
}

test('every page opens for somebody who may, with ids that exist', async () => {
  const closed: string[] = []
  for (const route of allRoutes.filter(one => one.method === 'GET' && !needsMore.includes(one.name))) {
    const statuses: number[] = []
    for (const way of waysTo(route)) statuses.push((await open(way)).status)
    if (Math.max(...statuses) >= 500 || Math.min(...statuses) >= 400)
      closed.push(`${route.name}: ${statuses.join(' ')}`)
  }
  expect(closed).toEqual([])
}, 60_000)

test('no string makes a form fail, and none comes back as markup', async () => {
  const wrong: string[] = []
  let turn = 0
  for (const route of allRoutes.filter(one => one.method === 'POST')) {
    const fields = Object.keys(route.sample.form ?? {})
    const ways = waysTo(route)
    for (let n = 0; n < perForm && fields.length > 0; n += 1) {
      turn += 1
      const nasty = strings[turn % strings.length] ?? ''
      const field = fields[n % fields.length] ?? ''
      const way = ways[n % ways.length]
      if (!way) break
      const posted = {
        ...route.sample.form,
        [field]: nasty,
        ['__proto__']: nasty,
        'constructor[prototype][role]': nasty,
      }
      const response = await visitor.post(way.path, posted, way.as ? { as: way.as } : {})
      const html = await response.text()
      if (response.status >= 500)
        wrong.push(`${route.name} ${field}=${JSON.stringify(nasty.slice(0, 60))}: ${response.status}`)
      if (strangeMarkup(html).length > 0) wrong.push(`${route.name} ${field}: ${strangeMarkup(html)[0]}`)
    }
  }
  expect(wrong).toEqual([])
  expect((Object.prototype as Record<string, unknown>).role).toBeUndefined()
}, 180_000)

test('no string in an address makes a page fail', async () => {
  const wrong: string[] = []
  let turn = 0
  for (const route of allRoutes.filter(one => one.method === 'GET')) {
    const [way] = waysTo(route)
    if (!way) continue
    const names = parametersOf(route).filter(name => name !== 'organisation')
    for (let n = 0; n < perAddress; n += 1) {
      turn += 7
      const nasty = (strings[turn % strings.length] ?? '').slice(0, 2_000).toWellFormed()
      const inPath = fillPath(route, {
        ...Object.fromEntries(names.map(name => [name, nasty || 'x'])),
        organisation: way.as?.organisation ?? '',
      })
      for (const path of [
        `${way.path}?q=${encodeURIComponent(nasty)}&stand=${encodeURIComponent(nasty)}`,
        ...(names.length > 0 ? [inPath] : []),
      ]) {
        const response = await open({ ...way, path })
        if (response.status >= 500)
          wrong.push(`${route.name} ${JSON.stringify(nasty.slice(0, 60))}: ${response.status}`)
      }
    }
  }
  expect(wrong).toEqual([])
}, 180_000)

test('after all of that every page still opens, and every audit chain holds', async () => {
  for (const route of allRoutes.filter(one => one.method === 'GET'))
    for (const way of waysTo(route)) expect((await open(way)).status, way.path).toBeLessThan(500)
  const reports = await withClient(world.database.ownerUrl, client => verifyDatabase(client, []))
  expect(reports.filter(report => report.fault)).toEqual([])
}, 180_000)
