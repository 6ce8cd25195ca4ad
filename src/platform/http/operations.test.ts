// SPDX-License-Identifier: EUPL-1.2
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { makeMetrics } from '../metrics/metrics.ts'
import { serveOperations } from './operations.ts'
import { serveSecurityTxt } from './security-txt.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world.close())

function makeApp(options: { token?: string; address?: string } = {}) {
  const app = new Hono()
  const metrics = makeMetrics(world.db.pool)
  app.use(metrics.middleware)
  serveOperations(app, {
    ping: world.db.ping,
    metrics,
    metricsToken: options.token,
    clientAddress: () => options.address ?? '127.0.0.1',
  })
  serveSecurityTxt(app, {
    origin: 'https://leren.example.nl',
    contact: 'mailto:cert@example.nl',
    now: world.now,
  })
  app.get('/bij/:organisation/vandaag', context => context.text('hier'))
  return app
}

test('the health of the program is that its database answers', async () => {
  expect((await makeApp().request('/health')).status).toBe(200)
})

test('a program whose connections are all at work is well', async () => {
  const most = world.db.pool.options.max ?? 0
  const held = await Promise.all(Array.from({ length: most }, () => world.db.pool.connect()))
  try {
    expect((await makeApp().request('/health')).status).toBe(200)
  } finally {
    for (const client of held) client.release()
  }
})

test('metrics name routes, never an organisation', async () => {
  const app = makeApp()
  await app.request('/bij/gm9001/vandaag')
  const text = await (await app.request('/metrics')).text()
  expect(text).toContain('route="/bij/:organisation/vandaag"')
  expect(text).not.toContain('gm9001')
})

test.each([
  ['another machine without a token', { address: '192.0.2.7' }, undefined, 404],
  [
    'another machine with a wrong token',
    { address: '192.0.2.7', token: 'a'.repeat(24) },
    'Bearer wrong',
    404,
  ],
  [
    'another machine with the token',
    { address: '192.0.2.7', token: 'a'.repeat(24) },
    `Bearer ${'a'.repeat(24)}`,
    200,
  ],
])('metrics for %s', async (_, options, authorization, status) => {
  const response = await makeApp(options).request('/metrics', {
    headers: authorization ? { authorization } : {},
  })
  expect(response.status).toBe(status)
})

test('metrics are not read through a proxy on this machine', async () => {
  expect((await makeApp().request('/metrics', { headers: { 'x-forwarded-for': '192.0.2.7' } })).status).toBe(
    404,
  )
})

test('security.txt has a contact, its own address, and expires within a year but not within 30 days', async () => {
  const response = await makeApp().request('/.well-known/security.txt')
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  const fields = Object.fromEntries(
    (await response.text())
      .trim()
      .split('\n')
      .map(line => line.split(/: (.*)/s).slice(0, 2)),
  )
  expect(fields.Contact).toBe('mailto:cert@example.nl')
  expect(fields.Canonical).toBe('https://leren.example.nl/.well-known/security.txt')
  const days = (new Date(fields.Expires ?? '').getTime() - world.now().getTime()) / 86_400_000
  expect(days).toBeGreaterThan(30)
  expect(days).toBeLessThan(365)
})
