// SPDX-License-Identifier: EUPL-1.2
// A request that our own pages never make is turned away, and the log tells it (ASVS 16.3.3).
import { Writable } from 'node:stream'
import pino from 'pino'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'

let world: World
let visitor: Visitor
let lines: Record<string, unknown>[] = []
const log = pino(
  { level: 'warn' },
  new Writable({
    write(chunk, _, done) {
      lines.push(JSON.parse(String(chunk)))
      done()
    },
  }),
)

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world, { log })
})
beforeEach(() => {
  lines = []
})
afterAll(() => world.close())

test.each([
  ['foreignPage', 403, { headers: { origin: 'https://elders.example' } }, {}],
  ['foreignPage', 403, { headers: { 'sec-fetch-site': 'cross-site' } }, {}],
  ['staleForm', 403, {}, { _csrf: 'geraden' }],
  ['wrongType', 415, { headers: { 'content-type': 'text/plain' } }, {}],
  ['tooLarge', 413, { headers: { 'content-length': '1000001' } }, { email: 'a'.repeat(1_000_001) }],
] as const)(
  '%s is %i, told in the log by its kind and route, without what was sent',
  async (kind, status, options, fields) => {
    const response = await visitor.post(
      '/inloggen',
      { email: 'geheim@voorbeeld.example', ...fields },
      options,
    )
    expect(response.status).toBe(status)
    expect(lines).toMatchObject([{ level: 40, msg: 'refused', refusal: kind, method: 'POST' }])
    expect(JSON.stringify(lines)).not.toMatch(/geheim|geraden|elders/)
  },
)

test('an ordinary wrong form is no refusal', async () => {
  expect((await visitor.post('/inloggen', {})).status).toBe(422)
  expect(lines).toEqual([])
})

const multipart = { 'content-type': 'multipart/form-data; boundary=b' }
const halfway = '--b\r\nContent-Disposition: form-data; na'

test.each([
  ['without a boundary', { 'content-type': 'multipart/form-data' }, 'x'],
  ['that ends halfway', multipart, halfway],
])('a multipart body %s is no form, also where files are taken', async (_, headers, body) => {
  const platform = await world.addOrganisation('platform')
  const administrator = await world.addPerson(platform, 'administrator')
  const response = await visitor.post(
    `/bij/${platform}/gemeenten/wijzigingen`,
    {},
    { as: administrator, headers, body },
  )
  expect(response.status).toBe(415)
  expect(lines).toMatchObject([{ level: 40, refusal: 'wrongType' }])
})

test('a form without files is no place for multipart, nor for more than 1 MB', async () => {
  const body = '--b\r\nContent-Disposition: form-data; name="email"\r\n\r\nx\r\n--b--\r\n'
  expect((await visitor.post('/inloggen', {}, { headers: multipart, body })).status).toBe(415)
  const headers = { ...multipart, 'content-length': '2000000' }
  expect((await visitor.post('/inloggen', {}, { headers, body: 'x'.repeat(2_000_000) })).status).toBe(413)
})

test('a form of half a million fields is too large, however small it is', async () => {
  const response = await visitor.post('/inloggen', {}, { body: 'a&'.repeat(400_000) })
  expect(response.status).toBe(413)
})

test('somebody who hangs up while sending is no failure of ours', async () => {
  const body = new ReadableStream({ pull: controller => controller.error(new Error('aborted')) })
  const response = await visitor.post('/inloggen', {}, { body, signal: AbortSignal.abort() })
  expect(response.status).toBe(400)
  expect(lines).toEqual([])
})

test('a fault of ours shows a number and nothing else, and the log tells under that number what it was', async () => {
  const sessions = { find: () => Promise.reject(new Error('SELECT geheim FROM identity.session')) }
  const response = await makeVisitor(world, { log, sessions }).app.request(
    'http://localhost:3000/mijn-account',
  )
  const page = await response.text()
  expect(response.status).toBe(500)
  expect(page).not.toMatch(/geheim|SELECT|\.ts\b|at \w+ \(/)
  const [told] = lines as { reference: string; err: { message: string; stack: string } }[]
  expect(page).toContain(told?.reference)
  expect(told?.err.stack).toContain('SELECT geheim')
})

test('what a role may not do is noted in the own audit chain, once a minute', async () => {
  const ciso = await world.addPerson(await world.addOrganisation('municipality'), 'ciso')
  for (let n = 0; n < 3; n += 1)
    expect(
      (await visitor.post(`/bij/${ciso.organisation}/beheer/mensen/${ciso.id}/rol`, {}, { as: ciso })).status,
    ).toBe(403)
  const events = await world.db.read(world.scope(ciso), tx =>
    tx.sql.selectFrom('audit_event').select('body').where('body', 'like', '%access.denied%').execute(),
  )
  expect(events).toHaveLength(1)
  expect(events[0]?.body).toContain('"result":"denied"')
})

test('what an action does not find leaves the same event', async () => {
  const secretary = await world.addPerson(await world.addOrganisation('municipality'), 'municipalSecretary')
  const path = `/bij/${secretary.organisation}/visitatie/${crypto.randomUUID()}/afzien`
  expect((await visitor.post(path, { version: '1' }, { as: secretary })).status).toBe(404)
  const events = await world.db.read(world.scope(secretary), tx =>
    tx.sql.selectFrom('audit_event').select('body').where('body', 'like', '%access.denied%').execute(),
  )
  expect(events.map(one => one.body)).toEqual([expect.stringContaining(path)])
})
