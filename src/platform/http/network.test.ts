// SPDX-License-Identifier: EUPL-1.2
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { describeNetwork } from './network.ts'

const given = { origin: 'https://durvenleren.example.nl', isOriginGiven: true, trustProxy: true }
const demo = { origin: 'http://localhost:3000', isOriginGiven: false, trustProxy: false }

/** The address that the program would log for this request, which came in from 192.0.2.7. */
async function addressOf(network: typeof given, forwarded: string | undefined): Promise<string> {
  const app = new Hono().get('/', context => context.text(describeNetwork(network).clientAddress(context)))
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
  const incoming = { socket: { remoteAddress: '192.0.2.7' } }
  return (await app.request('/', { headers }, { incoming })).text()
}

test('without a proxy of ours nobody can choose an address', async () => {
  expect(await addressOf(demo, '203.0.113.9')).toBe('192.0.2.7')
})

test('behind a proxy of ours the address that it saw counts, not what the visitor wrote before it', async () => {
  expect(await addressOf(given, '10.0.0.1, 203.0.113.9')).toBe('203.0.113.9')
  expect(await addressOf(given, undefined)).toBe('192.0.2.7')
})

test('with a fixed address only that one is ours, without it also the one that was asked for', () => {
  const request = new Request('http://127.0.0.1:3000/')
  expect(describeNetwork(given).ownOrigins(request)).toEqual(['https://durvenleren.example.nl'])
  expect(describeNetwork(demo).ownOrigins(request)).toEqual([
    'http://localhost:3000',
    'http://127.0.0.1:3000',
  ])
  expect(describeNetwork(given).isSecure).toBe(true)
  expect(describeNetwork(demo).isSecure).toBe(false)
})
