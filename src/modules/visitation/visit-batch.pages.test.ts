// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import type { VisitId } from './domain/visit.ts'
import { paths } from './paths.ts'
import { addCast, type Cast, makeAccepted, makeRound } from './testing.ts'

let world: World
let visitor: Visitor
let cast: Cast
let visitId: VisitId

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  cast = await addCast(world)
  visitId = await makeAccepted(world, cast, await makeRound(world, cast.secretary))
})
afterAll(() => world.close())

async function post(path: string, fields: Record<string, string>) {
  const answer = await visitor.post(path, fields, { as: cast.secretary })
  return {
    status: answer.status,
    location: answer.headers.get('location') ?? '',
    html: await answer.text(),
  }
}
const page = async (path: string) => (await visitor.visit(path, { as: cast.secretary })).html

test('the secretary chooses visits and an act; a member sees no boxes', async () => {
  const worklist = paths.worklist(cast.committee)
  expect(await page(worklist)).toContain(`value="${visitId}"`)
  expect((await visitor.visit(worklist, { as: cast.chair })).html).not.toContain('name="visits"')
  const nothing = await post(worklist, { act: 'remind' })
  expect(nothing.status).toBe(422)
  expect(nothing.html).toContain('Kies eerst een of meer bezoeken in de lijst.')
})

test('what the filter shows is chosen as a whole, looked at, confirmed, and done with its result to return to', async () => {
  const all = await post(`${paths.worklist(cast.committee)}?aanzet=municipality`, {
    act: 'remind',
    all: 'ja',
  })
  expect(all.status).toBe(303)
  const preview = await page(all.location)
  expect(preview).toContain('Bij 1 van de 1 bezoeken gebeurt er iets zodra u bevestigt.')
  expect(preview).toContain('wie aan zet is, krijgt een herinnering')
  const confirmed = await post(all.location, {})
  expect(confirmed.location).toBe(all.location)
  await vi.waitFor(
    async () => expect(await page(all.location)).toContain('1 gedaan, 0 niet gedaan, 0 te gaan'),
    {
      timeout: 8_000,
    },
  )
  expect(await page(paths.batches(cast.committee))).toContain(`href="${all.location}"`)
  const none = await post(`${paths.worklist(cast.committee)}?aanzet=committee`, { act: 'remind', all: 'ja' })
  expect(none.status).toBe(422)
})

test('extending asks for weeks and a reason, and shows the new day before it is confirmed', async () => {
  const { location } = await post(paths.worklist(cast.committee), { act: 'extend', visits: visitId })
  expect(await page(location)).not.toContain('krijgt uitstel tot')
  const tell = `${location}/invullen`
  const empty = await post(tell, { weeks: '2', reason: '' })
  expect(empty.status).toBe(422)
  await post(tell, { weeks: '2', reason: 'De brief kwam laat aan.' })
  expect(await page(location)).toContain('krijgt uitstel tot 18 januari 2027')
})

test('a filter is kept, renamed and taken away', async () => {
  const lists = paths.keptWorklists(cast.committee)
  expect(await page(`${lists}?termijn=overdue`)).toContain('Bewaar dit filter')
  expect((await post(lists, { name: 'Te laat', query: 'termijn=overdue' })).status).toBe(303)
  const html = await page(lists)
  expect(html).toContain(`href="${paths.worklist(cast.committee)}?termijn=overdue"`)
  const list = /lijsten\/([0-9a-f-]{36})/.exec(html)?.[1] ?? ''
  await post(paths.keptWorklist(cast.committee, list), { name: 'Over tijd' })
  expect(await page(lists)).toContain('>Over tijd</a>')
  await post(paths.keptWorklist(cast.committee, list), { name: 'Over tijd', weg: 'ja' })
  expect(await page(lists)).toContain('U bewaarde nog geen lijst')
})
