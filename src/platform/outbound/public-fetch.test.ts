// SPDX-License-Identifier: EUPL-1.2

import type { LookupAddress } from 'node:dns'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { isPublicAddress } from './public-address.ts'
import { NotPublic, publicFetch } from './public-fetch.ts'

const names = new Map<string, LookupAddress[]>()
vi.mock('node:dns', async original => ({
  ...(await original<typeof import('node:dns')>()),
  lookup: (name: string, _: unknown, callback: (error: Error | null, found: LookupAddress[]) => void) =>
    callback(null, names.get(name) ?? []),
}))

let connections = 0
const listener = createServer(socket => {
  connections += 1
  socket.destroy()
})
let port = 0

beforeAll(async () => {
  listener.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  port = (listener.address() as { port: number }).port
})
afterAll(() => listener.close())

describe('an address', () => {
  test.each(['1.1.1.1', '93.184.216.34', '2606:4700::1111', '172.15.0.1', '172.32.0.1', '100.128.0.1'])(
    '%s is public',
    address => {
      expect(isPublicAddress(address)).toBe(true)
    },
  )

  test.each([
    '127.0.0.1',
    '127.255.255.254',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:a9fe:a9fe',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'fe80::1',
    'fe80::1%eth0',
    'fd00::1',
    'ff02::1',
    'localhost',
    '2130706433',
    '',
  ])('%s is not', address => {
    expect(isPublicAddress(address)).toBe(false)
  })
})

describe('what somebody typed in is never asked on this machine or our own network', () => {
  test.each([
    'http://example.org/',
    'file:///etc/passwd',
    'https://127.0.0.1:PORT/',
    'https://2130706433:PORT/',
    'https://0x7f.1:PORT/',
    'https://0177.0.0.1:PORT/',
    'https://[::1]:PORT/',
    'https://[::ffff:127.0.0.1]:PORT/',
    'https://169.254.169.254/latest/meta-data/',
    'https://user:secret@example.org/',
  ])('%s', async url => {
    await expect(publicFetch(url.replace('PORT', String(port)))).rejects.toThrow(NotPublic)
  })

  test.each<[string, LookupAddress[]]>([
    ['intern.example', [{ address: '127.0.0.1', family: 4 }]],
    ['metadata.example', [{ address: '169.254.169.254', family: 4 }]],
    [
      'half.example',
      [
        { address: '93.184.216.34', family: 4 },
        { address: '10.0.0.1', family: 4 },
      ],
    ],
    ['mapped.example', [{ address: '::ffff:127.0.0.1', family: 6 }]],
  ])('a name that leads there: %s', async (name, addresses) => {
    names.set(name, addresses)
    await expect(publicFetch(`https://${name}:${port}/`)).rejects.toThrow(NotPublic)
  })

  test('no connection was made', () => {
    expect(connections).toBe(0)
  })
})
