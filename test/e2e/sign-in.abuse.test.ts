// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { identityPaths as paths } from '../../src/modules/identity/index.ts'
import { type AtBrowser, addAuthenticator, eachTestHasBrowser, enrol } from '../support/passkey.ts'

vi.setConfig({ testTimeout: 120_000 })

let given: AtBrowser
let site: AtBrowser['site']
let context: AtBrowser['context']
let page: AtBrowser['page']

eachTestHasBrowser(one => {
  given = one
  ;({ site, context, page } = one)
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
    await addAuthenticator(given)
    await enrol(given)
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
