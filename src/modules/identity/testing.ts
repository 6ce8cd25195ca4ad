// SPDX-License-Identifier: EUPL-1.2
import type { Hono } from 'hono'
import { generateSync } from 'otplib'
import pino from 'pino'
import { checkPage } from '../../../test/support/check-page.ts'
import type { TestPerson, World } from '../../../test/support/world.ts'
import { createApp } from '../../app.ts'
import { hashPassword } from '../../platform/auth/password.ts'
import { openSignIn, type SignIn } from '../../platform/auth/sign-in.ts'
import { saveAccount, savePassword, saveTotp } from '../../platform/auth/store/accounts.ts'
import { newKeyLine, parseKeys } from '../../platform/crypto/keyfile.ts'
import { makeMetrics } from '../../platform/metrics/metrics.ts'

/** The program with the real sign-in, as people and attackers reach it. */
export type Site = {
  readonly app: Hono
  readonly signIn: SignIn
  readonly origin: string
  /** Where the next requests come from. */
  address: string
  browser(userAgent?: string): Browser
}

/** A browser: keeps cookies, fills in forms, and checks every page it gets. */
export type Browser = {
  readonly cookies: Map<string, string>
  get(path: string): Promise<Page>
  /** Posts a form of the page that was got last, with its token. */
  post(
    path: string,
    fields: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Page>
  /** Like post, as the script does it; gives the JSON. */
  ask(path: string, fields?: Readonly<Record<string, string>>): Promise<Record<string, unknown>>
}

export type Page = {
  readonly status: number
  readonly html: string
  readonly location: string | null
  readonly headers: Headers
}

export const secretOfTests = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
export const passwordOfTests = 'fietspomp kaasschaaf lantaarn'

/** @param origin `https://…` for the program behind TLS */
export function makeSite(world: World, origin = 'http://localhost:3000', isDemo = false): Site {
  const keys = parseKeys(newKeyLine())
  const signIn = openSignIn({ db: world.db, keys, origin, productName: 'Durven Leren', isDemo })
  const site: Site = {
    app: createApp({
      db: world.db,
      sessions: signIn,
      now: world.now,
      log: pino({ level: process.env.TEST_LOG ?? 'fatal' }),
      isDemo,
      isSecure: signIn.isTls,
      origin,
      metrics: makeMetrics(world.db.pool),
      metricsToken: undefined,
      securityContact: 'mailto:security@voorbeeld.example',
      csrfKey: Buffer.alloc(32, 7),
      ownOrigins: () => [origin],
      clientAddress: () => site.address,
    }),
    signIn,
    origin,
    address: '192.0.2.10',
    browser: userAgent => makeBrowser(site, userAgent ?? 'Mozilla/5.0 (Windows NT 10.0) Chrome/140.0.0.0'),
  }
  return site
}

function makeBrowser(site: Site, userAgent: string): Browser {
  const cookies = new Map<string, string>()
  let token = ''

  async function send(path: string, init: RequestInit): Promise<Page> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = {
      'user-agent': userAgent,
      ...(cookie && { cookie }),
      ...(init.headers as Record<string, string>),
    }
    const response = await site.app.request(site.origin + path, { ...init, headers })
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s)
      if (line.includes('Max-Age=0')) cookies.delete(name)
      else cookies.set(name, value)
    }
    const html = await response.text()
    if (response.headers.get('content-type')?.startsWith('text/html')) checkPage(path, html, response.headers)
    token = /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? token
    return {
      status: response.status,
      html,
      location: response.headers.get('location'),
      headers: response.headers,
    }
  }

  const post = (path: string, fields: Readonly<Record<string, string>>, headers = {}) =>
    send(path, {
      method: 'POST',
      headers: { origin: site.origin, 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams({ _csrf: token, ...fields }).toString(),
    })

  return {
    cookies,
    get: path => send(path, {}),
    post,
    async ask(path, fields = {}) {
      const page = await post(path, fields, { accept: 'application/json' })
      return page.html.startsWith('{') ? JSON.parse(page.html) : { redirected: page.location }
    },
  }
}

/** Gives a person a password and an app, as enrolment would. */
export async function giveSecrets(site: Site, person: TestPerson, email: string): Promise<void> {
  const { db, keys } = site.signIn
  const now = new Date(0)
  await saveAccount(db.identity, person.id, email, now)
  await savePassword(db.identity, keys, person.id, await hashPassword(passwordOfTests), now)
  await saveTotp(db.identity, keys, person.id, secretOfTests, 1, now)
}

/** The code that the app shows at this moment. */
export const codeAt = (now: Date): string =>
  generateSync({ secret: secretOfTests, epoch: Math.floor(now.getTime() / 1000) })

/** Signs in with password and code; gives the page after it. */
export async function signInAs(browser: Browser, email: string, now: Date): Promise<Page> {
  await browser.get('/inloggen')
  await browser.post('/inloggen', { email, password: passwordOfTests })
  await browser.get('/inloggen/code')
  return browser.post('/inloggen/code', { code: codeAt(now) })
}

/** Action and details of the audit events about this person, the oldest first. */
export async function eventsOf(
  world: World,
  person: TestPerson,
): Promise<{ action: string; result: string; details: Record<string, unknown> }[]> {
  const rows = await world.db.read(world.scope(person), tx =>
    tx.sql.selectFrom('audit_event').select('body').orderBy('seq').execute(),
  )
  return rows.map(row => JSON.parse(row.body)).filter(body => body.object === `person:${person.id}`)
}
