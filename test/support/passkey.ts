// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { createEnrolment } from '../../src/modules/identity/index.ts'
import { makeSite, type Site } from '../../src/modules/identity/testing.ts'
import { listen } from '../../src/platform/http/listen.ts'
import { makeWorld, type TestPerson, type World } from './world.ts'

const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Somebody who was never here before, at a browser of their own. */
export type AtBrowser = {
  readonly world: World
  readonly site: Site
  readonly chrome: Browser
  readonly context: BrowserContext
  readonly page: Page
  readonly person: TestPerson
  readonly email: string
}

/**
 * One site that is signed in to for real, and a new person at a new browser for each test of a file.
 * @param give gets them before each test
 */
export function eachTestHasBrowser(give: (given: AtBrowser) => void): void {
  let world: World
  let site: Site
  let stop: () => Promise<void>
  let chrome: Browser
  let context: BrowserContext
  let count = 0
  beforeAll(async () => {
    world = await makeWorld(new Date().toISOString())
    const port = await freePort()
    site = makeSite(world, `http://localhost:${port}`)
    const server = await listen({ host: '127.0.0.1', port }, site.app.fetch)
    stop = server.close
    chrome = await chromium.launch({ executablePath: chromiumPath, args })
  })
  afterAll(async () => {
    await chrome.close()
    await stop()
    await world.close()
  })
  beforeEach(async () => {
    count += 1
    world.setNow(new Date().toISOString())
    const person = await world.addPerson(await world.addOrganisation('municipality'), 'portfolioHolder')
    context = await chrome.newContext({ baseURL: site.origin, locale: 'nl-NL' })
    const email = `wethouder${count}@meerwolde.example`
    give({ world, site, chrome, context, page: await context.newPage(), person, email })
  })
  afterEach(() => context.close())
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

type Authenticator = { readonly cdp: CDPSession; readonly id: string }

/** A platform authenticator such as a laptop has: it verifies its person, and keeps passkeys. */
export async function addAuthenticator({ context, page }: AtBrowser): Promise<Authenticator> {
  const cdp = await context.newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return { cdp, id: authenticatorId }
}

/** Waits until the browser is at this path and query. */
export const at = (path: string, page: Page): Promise<void> =>
  page.waitForURL(url => url.pathname + url.search === path)

/** The link with which somebody who was invited chooses how to sign in. */
export async function inviteLink({ site, world, person, email }: AtBrowser): Promise<string> {
  const wish = { by: 'link' as const, email, days: 7, returnPath: '/mijn-account', invitedBy: null }
  const { link = '' } = await createEnrolment(site.signIn, person.id, wish, world.now())
  return link
}

/** Somebody who was invited makes a passkey, and is in. */
export async function enrol(given: AtBrowser): Promise<void> {
  await given.page.goto(await inviteLink(given))
  await given.page.getByRole('button', { name: 'Maak een passkey en ga verder' }).click()
  await at('/mijn-account', given.page)
}
