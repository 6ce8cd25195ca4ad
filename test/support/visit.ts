// SPDX-License-Identifier: EUPL-1.2
import type { Hono } from 'hono'
import pino, { type Logger } from 'pino'
import { createApp } from '../../src/app.ts'
import { openSignIn } from '../../src/platform/auth/sign-in.ts'
import { newKeyLine, parseKeys } from '../../src/platform/crypto/keyfile.ts'
import { csrfToken } from '../../src/platform/http/csrf.ts'
import type { Sessions } from '../../src/platform/http/sessions.ts'
import { makeMetrics } from '../../src/platform/metrics/metrics.ts'
import { checkPage } from './check-page.ts'
import type { TestPerson, World } from './world.ts'

export const testOrigin = 'http://localhost:3000'
const csrfKey = Buffer.alloc(32, 7)

export type Visitor = {
  readonly app: Hono
  /** Fetches a page as a person (or a visitor) and checks what every page must be: language, one h1, labels, ids, headers. */
  visit(
    path: string,
    options?: { as?: TestPerson; status?: number },
  ): Promise<{ response: Response; html: string }>
  /** Posts a form as a person, from our own page, with its token. */
  post(
    path: string,
    fields: Record<string, string | string[]>,
    options?: {
      as?: TestPerson
      key?: string
      json?: boolean
      headers?: Record<string, string>
      /** Sent as it is, in place of the fields. */
      body?: string | ReadableStream
      signal?: AbortSignal
    },
  ): Promise<Response>
}

/** Sessions of a test: the cookie is the person's id; the identity module has tests of the real ones. */
const testSessions = (world: Pick<World, 'db' | 'now'>, isProved = true): Sessions => ({
  ...openSignIn({
    db: world.db,
    keys: parseKeys(newKeyLine()),
    origin: testOrigin,
    productName: 'Durven Leren',
    isDemo: true,
  }),
  async find(cookies) {
    const id = /(?:^|; )test=([0-9a-f-]{36})/.exec(cookies ?? '')?.[1]
    return id === undefined
      ? undefined
      : { id: `test-${id}`, personId: id as TestPerson['id'], stepUpAt: isProved ? world.now() : null }
  },
})

/** The whole program over the world's database, without a network in between. */
export function makeVisitor(
  world: Pick<World, 'db' | 'now'>,
  options: {
    isDemo?: boolean
    isSecure?: boolean
    sessions?: Sessions
    log?: Logger
    /** False for people who signed in, and did not prove again who they are. */
    isProved?: boolean
    /** Where people ask for help with the site itself. */
    contact?: string
  } = {},
): Visitor {
  const app = createApp({
    db: world.db,
    sessions: options.sessions ?? testSessions(world, options.isProved),
    now: world.now,
    log: options.log ?? pino({ level: process.env.TEST_LOG ?? 'error' }),
    isDemo: options.isDemo ?? true,
    isSecure: options.isSecure ?? false,
    origin: testOrigin,
    metrics: makeMetrics(world.db.pool),
    metricsToken: undefined,
    securityContact: 'mailto:security@voorbeeld.example',
    contact: options.contact,
    csrfKey,
    ownOrigins: () => [testOrigin],
    clientAddress: () => '127.0.0.1',
  })
  const cookie = (person: TestPerson | undefined): Record<string, string> =>
    person ? { cookie: `test=${person.id}` } : {}
  return {
    app,
    async visit(path, { as, status = 200 } = {}) {
      const response = await app.request(`${testOrigin}${path}`, { headers: cookie(as) })
      const html = await response.text()
      if (response.status !== status)
        throw new Error(`${path}: ${response.status} instead of ${status}\n${html.slice(0, 2000)}`)
      if (response.headers.get('content-type')?.startsWith('text/html'))
        checkPage(path, html, response.headers)
      return { response, html }
    },
    async post(path, fields, { as, key, json, headers, body: raw, signal } = {}) {
      const body = new URLSearchParams()
      body.set('_csrf', csrfToken(csrfKey, as ? `test-${as.id}` : null))
      body.set('_key', key ?? crypto.randomUUID())
      for (const [name, value] of Object.entries(fields))
        for (const one of [value].flat()) body.append(name, one)
      return app.request(`${testOrigin}${path}`, {
        method: 'POST',
        headers: {
          origin: testOrigin,
          'content-type': 'application/x-www-form-urlencoded',
          ...(json && { accept: 'application/json' }),
          ...cookie(as),
          ...headers,
        },
        body: raw ?? body.toString(),
        ...(signal && { signal }),
        ...(raw instanceof ReadableStream && { duplex: 'half' }),
      })
    },
  }
}
