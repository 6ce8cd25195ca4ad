// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { type BrowserContext, chromium } from 'playwright-core'
import { testOrigin, type Visitor } from './visit.ts'
import type { TestPerson } from './world.ts'

export type Chrome = {
  /** A window of its own in which this person is signed in; addresses are those of the program. */
  signIn(person: TestPerson): Promise<BrowserContext>
  close(): Promise<void>
}

/** Debian's Chromium against the whole program over the world's database, for what only scripts do. */
export async function openChrome(visitor: Visitor): Promise<Chrome> {
  const server = serve({ fetch: request => visitor.app.fetch(request), port: 0, hostname: '127.0.0.1' })
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // The browser asks for the program's own origin, so that its origin checks hold as they do for people.
      `--host-resolver-rules=MAP ${new URL(testOrigin).host} 127.0.0.1:${port}`,
    ],
  })
  return {
    async signIn(person) {
      const context = await browser.newContext({ baseURL: testOrigin, locale: 'nl-NL' })
      await context.addCookies([{ name: 'test', value: person.id, url: testOrigin }])
      return context
    },
    async close() {
      await browser.close()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
