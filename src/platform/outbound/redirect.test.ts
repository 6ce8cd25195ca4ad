// SPDX-License-Identifier: EUPL-1.2
// What the other side may make of a question: no second address, no endless answer. TLS is left out, so that a server of our own can answer.
import { once } from 'node:events'
import { createServer, request as plainRequest, type RequestOptions } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { publicFetch } from './public-fetch.ts'

const asked: string[] = []
const server = createServer((request, response) => {
  asked.push(request.url ?? '')
  if (request.url === '/away') response.writeHead(302, { location: 'https://169.254.169.254/latest/' }).end()
  else if (request.url === '/much') response.end('x'.repeat(2_000_000))
  else response.end('ok')
})
let port = 0
vi.mock('node:https', () => ({
  request: (url: URL, options: RequestOptions, answered: never) =>
    plainRequest(
      { host: '127.0.0.1', port, path: url.pathname, method: options.method, agent: false },
      answered,
    ),
}))

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
})
afterAll(() => server.close())

test('a redirect is given back and not followed', async () => {
  const response = await publicFetch('https://elders.example/away')
  expect(response.status).toBe(302)
  expect(asked).toEqual(['/away'])
})

test('an answer that goes on is cut off', async () => {
  await expect(publicFetch('https://elders.example/much')).rejects.toThrow('too large')
  expect(await (await publicFetch('https://elders.example/')).text()).toBe('ok')
})
