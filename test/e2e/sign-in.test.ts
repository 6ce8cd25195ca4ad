// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { createEnrolment, identityPaths as paths } from '../../src/modules/identity/index.ts'
import {
  codeAt,
  giveSecrets,
  makeSite,
  passwordOfTests,
  type Site,
} from '../../src/modules/identity/testing.ts'
import { listen } from '../../src/platform/http/listen.ts'
import { makeWorld, type TestPerson, type World } from '../support/world.ts'

const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

// A browser and an accessibility check of every page: slow on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

let world: World
let site: Site
let stop: () => Promise<void>
let chrome: Browser
let context: BrowserContext
let page: Page
let person: TestPerson
let email: string
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
  email = `wethouder${count}@meerwolde.example`
  world.setNow(new Date().toISOString())
  person = await world.addPerson(await world.addOrganisation('municipality'), 'portfolioHolder')
  context = await chrome.newContext({ baseURL: site.origin, locale: 'nl-NL' })
  page = await context.newPage()
})
afterEach(() => context.close())

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
async function addAuthenticator(isUserVerified = true): Promise<Authenticator> {
  const cdp = await context.newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified,
      automaticPresenceSimulation: true,
    },
  })
  return { cdp, id: authenticatorId }
}

async function checkAccess(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(one => `${one.id}: ${one.nodes.map(node => node.html).join(' ')}`)).toEqual([])
}

const later = (minutes: number) =>
  world.setNow(new Date(world.now().getTime() + minutes * 60_000).toISOString())
/** Waits until the browser is at this path and query. */
const at = (path: string, tab: Page = page) => tab.waitForURL(url => url.pathname + url.search === path)
const button = (name: string) => page.getByRole('button', { name })

async function enrol(): Promise<void> {
  const wish = { by: 'link' as const, email, days: 7, returnPath: '/mijn-account', invitedBy: null }
  const { link = '' } = await createEnrolment(site.signIn, person.id, wish, world.now())
  await page.goto(link)
  await button('Maak een passkey en ga verder').click()
  await at('/mijn-account')
}

describe('a passkey in a real browser', () => {
  test('is made from an invitation in three acts, signs in without a name, and proves it again', async () => {
    await addAuthenticator()
    const wish = { by: 'link' as const, email, days: 7, returnPath: '/mijn-account', invitedBy: null }
    const { link = '' } = await createEnrolment(site.signIn, person.id, wish, world.now())
    await page.goto(link)
    await checkAccess()
    await button('Maak een passkey en ga verder').click()
    await at('/mijn-account')
    await checkAccess()
    expect(await page.getByText(`U logt in als ${email}.`).isVisible()).toBe(true)

    await page.locator('summary', { hasText: person.name }).click()
    await button('Uitloggen').click()
    await page.getByText('U bent uitgelogd').waitFor()
    await checkAccess()
    await page.goto('/inloggen?naar=/mijn-account')
    await button('Inloggen met een passkey').click()
    await at('/mijn-account')

    later(6)
    await button('Maak een passkey op dit apparaat').click()
    await at('/bevestigen?naar=%2Fmijn-account')
    await checkAccess()
    await button('Bevestig met uw passkey').click()
    await at('/mijn-account')
    await button('Maak een passkey op dit apparaat').click()
    await page.getByText('Op dit apparaat staat al een passkey').waitFor()
  })

  test('asks for its person: without, nothing happens and the page says so', async () => {
    const { cdp, id } = await addAuthenticator()
    await enrol()
    await context.clearCookies()
    await cdp.send('WebAuthn.setUserVerified', { authenticatorId: id, isUserVerified: false })
    await page.goto('/inloggen')
    await button('Inloggen met een passkey').click()
    await page.getByText('Er is geen passkey gekozen').waitFor({ timeout: 15_000 })
    expect((await context.cookies()).map(cookie => cookie.name)).not.toContain('__Host-dl')
  })

  test('of another site is not offered here', async () => {
    const { cdp, id } = await addAuthenticator()
    await enrol()
    const { credentials } = await cdp.send('WebAuthn.getCredentials', { authenticatorId: id })
    expect(credentials).toMatchObject([{ rpId: 'localhost', isResidentCredential: true }])
    await context.clearCookies()
    await cdp.send('WebAuthn.clearCredentials', { authenticatorId: id })
    await page.goto('/inloggen')
    await button('Inloggen met een passkey').click()
    await page.getByText('Er is geen passkey gekozen').waitFor({ timeout: 15_000 })
  })
})

describe('the session cookie in a real browser', () => {
  test('cannot be read by script, and a page of after signing out shows nothing', async () => {
    await addAuthenticator()
    await enrol()
    expect(await page.evaluate('document.cookie')).toBe('')
    const cookie = (await context.cookies()).find(one => one.name === '__Host-dl')
    expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax', path: '/', expires: -1 })
    await page.locator('summary', { hasText: person.name }).click()
    await button('Uitloggen').click()
    await page.getByText('U bent uitgelogd').waitFor()
    await page.goBack()
    expect(await page.content()).not.toContain(email)
  })
})

describe('without JavaScript', () => {
  test('one signs in with password and code', async () => {
    await giveSecrets(site, person, email)
    const plain = await chrome.newContext({ baseURL: site.origin, javaScriptEnabled: false })
    const visitor = await plain.newPage()
    await visitor.goto('/inloggen?naar=/mijn-account')
    await visitor.getByRole('button', { name: 'Inloggen met een passkey' }).click()
    expect(await visitor.locator('.error-summary').innerText()).toContain('alleen als JavaScript aan staat')
    await visitor.getByLabel('E-mailadres', { exact: true }).fill(email)
    await visitor.getByLabel('Wachtwoord', { exact: true }).fill(passwordOfTests)
    await visitor.getByRole('button', { name: 'Verder naar de code' }).click()
    await visitor.getByLabel('Code').fill(codeAt(world.now()))
    await visitor.getByRole('button', { name: 'Inloggen', exact: true }).click()
    await at('/mijn-account', visitor)
    await plain.close()
  })
})

describe('abuse case 21 in a real browser', () => {
  let evilPort: number
  let closeEvil: () => void

  beforeAll(async () => {
    const evil = createServer((_, response) => {
      response.setHeader('content-type', 'text/html')
      response.end(
        '<!doctype html><html lang="en"><title>x</title><h1>You won</h1><iframe id="f"></iframe></html>',
      )
    }).listen(0, '127.0.0.1')
    await once(evil, 'listening')
    evilPort = (evil.address() as AddressInfo).port
    closeEvil = () => void evil.close()
  })
  afterAll(() => closeEvil())
  beforeEach(async () => {
    await addAuthenticator()
    await enrol()
  })

  const isStillSignedIn = async () =>
    (await context.request.get(`${site.origin}/mijn-account`, { maxRedirects: 0 })).status() === 200

  // 127.0.0.1 is another site; localhost on another port is the same site, so the cookie goes along.
  test.each(['127.0.0.1', 'localhost'])(
    'a form, a script, a frame, a stream and a socket from %s do nothing',
    async host => {
      await page.goto(`http://${host}:${evilPort}/`)
      const target = site.origin + paths.reportLoss
      const outcome = await page.evaluate(
        async ({ target, origin, account }) => {
          const events = (source: EventSource | WebSocket) =>
            new Promise<string>(resolve => {
              source.onopen = () => resolve('open')
              source.onerror = () => resolve('refused')
            })
          const sent = await fetch(target, {
            method: 'POST',
            mode: 'no-cors',
            credentials: 'include',
            headers: { 'content-type': 'text/plain' },
            body: JSON.stringify({ _csrf: 'x' }),
          }).then(
            answer => answer.type,
            () => 'failed',
          )
          const read = await fetch(account, { credentials: 'include' }).then(
            () => 'read',
            () => 'refused',
          )
          const stream = await events(new EventSource(account, { withCredentials: true }))
          const socket = await events(new WebSocket(origin.replace('http', 'ws')))
          return { sent, read, stream, socket }
        },
        { target, origin: site.origin, account: `${site.origin}/mijn-account` },
      )
      expect(outcome).toEqual({ sent: 'failed', read: 'refused', stream: 'refused', socket: 'refused' })
      expect(await isStillSignedIn()).toBe(true)

      await page.evaluate(account => {
        const frame = document.getElementById('f') as HTMLIFrameElement
        return new Promise(resolve => {
          frame.onload = resolve
          frame.src = account
        })
      }, `${site.origin}/mijn-account`)
      const framed = () =>
        page
          .frames()
          .find(frame => frame !== page.mainFrame())
          ?.url()
      await expect.poll(framed, { timeout: 15_000 }).toMatch(/^chrome-error:/)

      const answered = page.waitForResponse(target)
      await page.evaluate(action => {
        const form = document.createElement('form')
        form.method = 'post'
        form.action = action
        document.body.append(form)
        form.submit()
      }, target)
      expect((await answered).status()).toBeGreaterThanOrEqual(401)
      expect(await isStillSignedIn()).toBe(true)
    },
  )
})
