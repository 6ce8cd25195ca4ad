// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, describe, expect, test } from 'vitest'
import type { TestPerson, World } from '../../../test/support/world.ts'
import { paths } from './paths.ts'
import { eachTestHasNewcomer } from './testing/each-test.ts'
import { type Browser, giveSecrets, type Site, signInAs } from './testing.ts'

let world: World
let site: Site
let count: number
let person: TestPerson
let email: string
let browser: Browser

eachTestHasNewcomer(['ciso', 'administrator'], 'secrets', given => {
  ;({ world, site, count, person, email, browser } = given)
})

describe('abuse case 21: a post that comes from elsewhere', () => {
  const asked = (headers: Record<string, string>, body: string) =>
    site.app.request(`${site.origin}${paths.reportLoss}`, {
      method: 'POST',
      headers: { cookie: `__Host-dl=${browser.cookies.get('__Host-dl')}`, ...headers },
      body,
    })
  const form = 'application/x-www-form-urlencoded'

  beforeEach(async () => {
    await signInAs(browser, email, world.now())
  })

  test.each<[string, Record<string, string>, number]>([
    ['another site', { origin: 'https://evil.example', 'content-type': form }, 403],
    ['another site that hides its name', { origin: 'null', 'content-type': form }, 403],
    ['a sandboxed frame', { origin: 'null', 'sec-fetch-site': 'cross-site', 'content-type': form }, 403],
    [
      'a sibling site',
      { origin: 'http://localhost:3001', 'sec-fetch-site': 'same-site', 'content-type': form },
      403,
    ],
    [
      'another site, as the browser says',
      { origin: 'http://localhost:3000', 'sec-fetch-site': 'cross-site', 'content-type': form },
      403,
    ],
    ['JSON as text/plain', { origin: 'http://localhost:3000', 'content-type': 'text/plain' }, 415],
    ['JSON', { origin: 'http://localhost:3000', 'content-type': 'application/json' }, 415],
    ['no type at all', { origin: 'http://localhost:3000' }, 415],
    ['our own page without a token', { origin: 'http://localhost:3000', 'content-type': form }, 403],
  ])('%s is refused and changes nothing', async (_, headers, status) => {
    const page = await browser.get('/mijn-account')
    const token = /name="_csrf" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
    const isTokenless = _ === 'our own page without a token'
    const body = headers['content-type']?.includes('urlencoded')
      ? new URLSearchParams(isTokenless ? {} : { _csrf: token }).toString()
      : JSON.stringify({ _csrf: token })
    expect((await asked(headers, body)).status).toBe(status)
    expect((await browser.get('/mijn-account')).status).toBe(200)
  })

  test('the token of another session, or of a visitor, does not count', async () => {
    const other = await world.addPerson(person.organisation, 'cio')
    await giveSecrets(site, other, `cio${count}@voorbeeld.example`)
    const theirs = site.browser()
    await signInAs(theirs, `cio${count}@voorbeeld.example`, world.now())
    for (const html of [
      (await theirs.get('/mijn-account')).html,
      (await site.browser().get('/inloggen')).html,
    ]) {
      const token = /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? ''
      const response = await asked(
        { origin: site.origin, 'content-type': form },
        new URLSearchParams({ _csrf: token }).toString(),
      )
      expect(response.status).toBe(403)
    }
    expect((await browser.get('/mijn-account')).status).toBe(200)
  })

  test('no page can be framed or read from elsewhere', async () => {
    for (const path of ['/inloggen', '/mijn-account', '/bevestigen', '/eerste-keer']) {
      const page = await browser.get(path)
      expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(page.headers.get('x-frame-options')).toBe('DENY')
      expect(page.headers.get('access-control-allow-origin')).toBeNull()
    }
  })
})
