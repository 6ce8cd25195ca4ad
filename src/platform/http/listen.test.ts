// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listen } from './listen.ts'

let server: Awaited<ReturnType<typeof listen>>
let port = 0
let reached = 0

beforeAll(async () => {
  const free = createServer().listen(0, '127.0.0.1')
  await once(free, 'listening')
  port = (free.address() as AddressInfo).port
  free.close()
  await once(free, 'close')
  server = await listen({ host: '127.0.0.1', port }, async request => {
    reached += 1
    return new Response(`${request.method} ${await request.text()}`)
  })
})
afterAll(() => server.close())

/** What comes back on a plain connection for exactly these lines. */
async function say(...lines: string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.end(lines.join('\r\n'))
  let answer = ''
  socket.on('data', part => {
    answer += String(part)
  })
  await once(socket, 'close')
  return answer
}

test('an ordinary request is answered', async () => {
  const answer = await say('POST / HTTP/1.1', 'Host: x', 'Connection: close', 'Content-Length: 2', '', 'ab')
  expect(answer).toContain('POST ab')
})

test.each([
  ['two lengths', ['Content-Length: 2', 'Content-Length: 40']],
  ['a length beside chunks', ['Content-Length: 2', 'Transfer-Encoding: chunked']],
  ['chunks under a name of its own', ['Transfer-Encoding: chunked, x']],
  ['a line without an end', ['Content-Length: 2', 'X: a\nTransfer-Encoding: chunked']],
])('a request whose end can be read in two ways is refused: %s', async (_, headers) => {
  const before = reached
  const answer = await say(
    'POST / HTTP/1.1',
    'Host: x',
    'Connection: close',
    ...headers,
    '',
    '0',
    '',
    'GET /second HTTP/1.1',
    'Host: x',
    '',
    '',
  )
  expect(answer).toMatch(/^HTTP\/1\.1 400 /)
  expect(reached).toBe(before)
})
