// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createEnrolment } from '../../src/modules/identity/index.ts'
import { makeSite, type Site } from '../../src/modules/identity/testing.ts'
import { paths } from '../../src/modules/visitation/paths.ts'
import { listAnswers } from '../../src/modules/visitation/store/answer.ts'
import { makeSelfImageOut, type SelfImageCast } from '../../src/modules/visitation/testing/self-image.ts'
import { listen } from '../../src/platform/http/listen.ts'
import { openBrowser } from '../support/browser.ts'
import { makeWorld, type World } from '../support/world.ts'

// A browser is slow on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

let world: World
let site: Site
let stop: () => Promise<void>
let browser: Browser
let cast: SelfImageCast

beforeAll(async () => {
  world = await makeWorld(new Date().toISOString())
  const port = await freePort()
  site = makeSite(world, `http://localhost:${port}`)
  stop = (await listen({ host: '127.0.0.1', port }, site.app.fetch)).close
  browser = await openBrowser()
  cast = await makeSelfImageOut(world)
}, 90_000)
afterAll(async () => {
  await browser.close()
  await stop()
  await world.close()
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** A platform authenticator such as a laptop has: it verifies its person, and keeps passkeys. */
async function addAuthenticator(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

/** What a person does, counted and told. */
function counting(what: string) {
  const acts: string[] = []
  return {
    acts,
    async act(name: string, does: () => Promise<unknown>): Promise<void> {
      acts.push(name)
      await does()
    },
    tell: () => void process.stdout.write(`${what}: ${acts.length} actions (${acts.join(' · ')})\n`),
  }
}

describe('getting in', () => {
  test('takes at most six actions from the mail to the first answer that is saved', async () => {
    const context = await browser.newContext({ baseURL: site.origin, locale: 'nl-NL' })
    const page = await context.newPage()
    await addAuthenticator(page)
    const wish = {
      by: 'link',
      email: 'nieuw@heidebrink.example',
      days: 14,
      returnPath: paths.participation(cast.heidebrink, cast.visitId),
      invitedBy: cast.coordinator.id,
    } as const
    const { link = '' } = await createEnrolment(site.signIn, cast.colleague.id, wish, world.now())
    const { acts, act, tell } = counting('From mail to first saved answer')
    const click = (name: string, what: Locator) => act(name, () => what.click())

    await act('open the link of the mail', () => page.goto(link))
    await click('make a passkey', page.getByRole('button', { name: 'Maak een passkey en ga verder' }))
    await click('to the self-image', page.getByRole('link', { name: 'Naar het zelfbeeld' }))
    await click('begin', page.getByRole('link', { name: 'Begin', exact: true }))
    await click('answer', page.getByLabel('De wethouder met bedrijfsvoering of ICT'))
    await page
      .getByRole('status')
      .filter({ hasText: /^opgeslagen \d\d:\d\d$/ })
      .first()
      .waitFor()
    tell()
    expect(acts.length).toBeLessThanOrEqual(6)
    const answers = await world.db.read(world.scope(cast.colleague), tx => listAnswers(tx, cast.visitId))
    expect(answers.map(one => one.question)).toEqual(['t01a'])
    await context.close()
  })
})
