// SPDX-License-Identifier: EUPL-1.2
// What stands on every answer, whatever kind it is: page, error, redirect, refusal, asset or answer for a machine (R24).
import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeVisitor, testOrigin, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { listen } from './listen.ts'

let world: World
let visitor: Visitor
const answers = new Map<string, Response>()

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world, { isSecure: true })
  const ask = async (name: string, path: string, init?: RequestInit) =>
    void answers.set(name, await visitor.app.request(`${testOrigin}${path}`, init))
  const page = await visitor.app.request(`${testOrigin}/`)
  const stylesheet = /href="(\/assets\/[^"]+\.css)"/.exec(await page.clone().text())?.[1] ?? ''
  answers.set('a page', page)
  await ask('an asset', stylesheet)
  await ask('a page that is not there', '/bestaat-niet')
  await ask('a folder', '/assets/')
  await ask('a redirect', '/account')
  await ask('a page of an organisation', '/bij/gm0000/vandaag')
  await ask('another type', '/inloggen', { method: 'POST', body: '{}' })
  await ask('a foreign page', '/inloggen', { method: 'POST', headers: { origin: 'https://elders.example' } })
  await ask('health', '/health')
  await ask('security.txt', '/.well-known/security.txt')
  await ask('a method that pages do not have', '/inloggen', { method: 'DELETE' })
})
afterAll(() => world.close())

const wrong = (isRight: (headers: Headers, response: Response) => boolean) =>
  [...answers].filter(([, response]) => !isRight(response.headers, response)).map(([name]) => name)

test('the answers are of every kind', () => {
  expect([...new Set([...answers.values()].map(({ status }) => status))].sort()).toEqual([
    200, 303, 403, 404, 415,
  ])
})

test('browsers are told to come over TLS only, for two years, under every name below', () => {
  expect(
    wrong(headers => headers.get('strict-transport-security') === 'max-age=63072000; includeSubDomains'),
  ).toEqual([])
})

test('nothing of elsewhere is loaded, nothing inline runs, and no page is framed', () => {
  const asked = ["default-src 'none'", "script-src 'self'", "base-uri 'none'", "frame-ancestors 'none'"]
  expect(
    wrong(headers => {
      const policy = headers.get('content-security-policy') ?? ''
      return asked.every(one => policy.includes(one)) && !/unsafe|object-src (?!'none')|\*/.test(policy)
    }),
  ).toEqual([])
})

test('no type is guessed, no address goes to another site, no other site may read', () => {
  expect(wrong(headers => headers.get('x-content-type-options') === 'nosniff')).toEqual([])
  expect(wrong(headers => headers.get('referrer-policy') === 'same-origin')).toEqual([])
  expect(wrong(headers => !headers.has('access-control-allow-origin'))).toEqual([])
})

test('what is not a public asset is kept by no cache', () => {
  expect(wrong(headers => headers.get('cache-control') === 'no-store')).toEqual(['an asset'])
})

test('an answer with a body says its type, and the characters of a text', () => {
  expect(
    wrong((headers, response) => {
      const type = headers.get('content-type') ?? ''
      return (
        response.status === 303 ||
        (/^\w+\/[\w.+-]+/.test(type) && (!/^text\//.test(type) || /charset=utf-8/i.test(type)))
      )
    }),
  ).toEqual([])
})

test('a folder is not listed', () => {
  expect(answers.get('a folder')?.status).toBe(404)
})

test('no answer tells which software made it', () => {
  expect(wrong(headers => !headers.has('server') && !headers.has('x-powered-by'))).toEqual([])
})

test('TRACE, OPTIONS and CONNECT give nothing back', async () => {
  const port = await freePort()
  const server = await listen({ host: '127.0.0.1', port }, visitor.app.fetch)
  for (const method of ['TRACE', 'OPTIONS', 'CONNECT']) {
    const socket = connect(port, '127.0.0.1')
    socket.end(`${method} /inloggen HTTP/1.1\r\nHost: x\r\nConnection: close\r\nCookie: geheim=1\r\n\r\n`)
    let answer = ''
    socket.on('data', part => {
      answer += String(part)
    })
    await once(socket, 'close')
    expect(answer).not.toMatch(/^HTTP\/1\.1 2/)
    expect(answer).not.toContain('geheim')
  }
  await server.close()
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
