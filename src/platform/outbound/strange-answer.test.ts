// SPDX-License-Identifier: EUPL-1.2
// What the other side answers cannot end the program, whatever it is.
import { once } from 'node:events'
import { request as httpRequest, type RequestOptions } from 'node:http'
import { createServer, type Server } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { publicFetch } from './public-fetch.ts'

let server: Server
afterEach(() => void server.close())

// Only TLS and the address are taken away: the bytes come from a real socket through node's own parser.
vi.mock('node:https', () => ({
  request: (target: URL, { method, headers, signal }: RequestOptions, answered: () => void) =>
    httpRequest(
      { host: '127.0.0.1', port: Number(target.port), method, headers, ...(signal && { signal }) },
      answered,
    ),
}))

async function answering(bytes: string): Promise<string> {
  server = createServer(socket => void socket.once('data', () => socket.end(bytes)))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `https://aanmelden.example:${(server.address() as { port: number }).port}/`
}

test.each([
  ['a status that does not exist', 'HTTP/1.1 999 Eh\r\nContent-Length: 0\r\n\r\n'],
  ['half an answer', 'HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{'],
  ['no HTTP at all', 'SSH-2.0-x\r\n'],
  ['more than was asked for', `HTTP/1.1 200 OK\r\n\r\n${'x'.repeat(2_000)}`],
])('%s is an error of the asking', async (_, bytes) => {
  await expect(publicFetch(await answering(bytes), { mostBytes: 1_000 })).rejects.toThrow()
})

test('an ordinary answer comes through', async () => {
  const answer = await publicFetch(
    await answering('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}'),
  )
  expect([answer.status, await answer.json()]).toEqual([200, {}])
})
