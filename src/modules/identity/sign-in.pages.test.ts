// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, describe, expect, test } from 'vitest'
import type { TestPerson, World } from '../../../test/support/world.ts'
import { newToken } from '../../platform/auth/token.ts'
import { blockAccount } from './index.ts'
import { paths } from './paths.ts'
import { eachTestHasNewcomer } from './testing/each-test.ts'
import { actionsOf, copyOf, waitSeconds } from './testing/newcomer.ts'
import {
  type Browser,
  codeAt,
  eventsOf,
  giveSecrets,
  makeSite,
  passwordOfTests,
  type Site,
  signInAs,
} from './testing.ts'

let world: World
let site: Site
let count: number
let person: TestPerson
let email: string
let browser: Browser

eachTestHasNewcomer(['ciso'], 'nothing', given => {
  ;({ world, site, count, person, email, browser } = given)
})

const later = (minutes: number) => waitSeconds(world, minutes * 60)

describe('signing in with password and code', () => {
  beforeEach(() => giveSecrets(site, person, email))

  test('leads to where one was going, under a fresh host-bound cookie, and leaves one event', async () => {
    const asked = await browser.get('/mijn-account')
    expect(asked.location).toBe('/inloggen?naar=%2Fmijn-account')
    const page = await browser.get(asked.location ?? '')
    expect(page.html).toContain('name="naar" value="/mijn-account"')
    const first = await browser.post('/inloggen', {
      email: email.toUpperCase(),
      password: passwordOfTests,
      naar: '/mijn-account',
    })
    expect(first).toMatchObject({ status: 303, location: '/inloggen/code' })
    expect(browser.cookies.has('__Host-dl')).toBe(false)
    await browser.get('/inloggen/code')
    const second = await browser.post('/inloggen/code', { code: codeAt(world.now()) })
    expect(second).toMatchObject({ status: 303, location: '/mijn-account' })
    expect(second.headers.getSetCookie().find(line => line.startsWith('__Host-dl='))).toMatch(
      /^__Host-dl=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    )
    expect(browser.cookies.has('__Host-dl-stap')).toBe(false)
    const account = await browser.get('/mijn-account')
    expect(account.html).toContain(`U logt in als ${email}.`)
    expect(account.html).toContain('deze sessie')
    expect(await eventsOf(world, person)).toMatchObject([
      {},
      {},
      { action: 'sign-in.done', details: { method: 'totp', failedBefore: 0 } },
    ])
  })

  test('says the same of a wrong password, an unknown address and a blocked account', async () => {
    const said = async (address: string, password: string) => {
      await browser.get('/inloggen')
      const page = await browser.post('/inloggen', { email: address, password })
      expect(page.status).toBe(422)
      later(2)
      return page.html.replaceAll(/value="[^"]*"/g, '')
    }
    const wrong = await said(email, 'een ander wachtwoord')
    expect(wrong).toContain('horen niet bij elkaar')
    expect(await said('niemand@voorbeeld.example', passwordOfTests)).toBe(wrong)
    await blockAccount(site.signIn, person.id, person.id, world.now())
    expect(await said(email, passwordOfTests)).toBe(wrong)
  })

  test('never shows a typed password or code again', async () => {
    await browser.get('/inloggen')
    const page = await browser.post('/inloggen', { email, password: 'mijn-canary-wachtwoord' })
    expect(page.html).toContain(`value="${email}"`)
    expect(page.html).not.toContain('canary')
  })

  test('does not accept the code without the password, of another browser, or a second time', async () => {
    await browser.get('/inloggen')
    const other = site.browser()
    expect((await other.get('/inloggen/code')).location).toBe('/inloggen')
    await browser.post('/inloggen', { email, password: passwordOfTests })
    await other.get('/inloggen')
    expect((await other.post('/inloggen/code', { code: codeAt(world.now()) })).status).toBe(422)
    expect((await browser.post('/inloggen/code', { code: codeAt(world.now()) })).status).toBe(303)
    const third = site.browser()
    await third.get('/inloggen')
    await third.post('/inloggen', { email, password: passwordOfTests })
    expect((await third.post('/inloggen/code', { code: codeAt(world.now()) })).html).toContain(
      'Deze code klopt niet',
    )
  })

  test('with five wrong codes starts again at the password', async () => {
    await browser.get('/inloggen')
    await browser.post('/inloggen', { email, password: passwordOfTests })
    for (let i = 0; i < 5; i++) {
      expect((await browser.post('/inloggen/code', { code: '000000' })).html).toContain(
        'Deze code klopt niet',
      )
      world.setNow(new Date(world.now().getTime() + 2 ** (i + 1) * 1000).toISOString())
    }
    const page = await browser.post('/inloggen/code', { code: codeAt(world.now()) })
    expect(page.html).toContain('Begin opnieuw')
    expect(await actionsOf(world, person)).toEqual(['sign-in.code-failed'])
  })

  test('tells in the event how many tries failed before', async () => {
    await browser.get('/inloggen')
    for (let i = 0; i < 3; i++) {
      await browser.post('/inloggen', { email, password: 'een ander wachtwoord' })
      later(2)
    }
    await signInAs(browser, email, world.now())
    const events = await eventsOf(world, person)
    expect(events.slice(2)).toMatchObject([
      { action: 'sign-in.failed', result: 'denied', details: { times: 1 } },
      { action: 'sign-in.done', details: { failedBefore: 3 } },
    ])
    expect(JSON.stringify(events)).not.toMatch(/voorbeeld|Proefpersoon|192\.0/)
  })

  test('gives a new token each time, and ends the session that the browser had before', async () => {
    await signInAs(browser, email, world.now())
    const copy = copyOf(site, browser)
    later(1)
    await browser.get('/mijn-account')
    await browser.post('/inloggen', { email, password: passwordOfTests })
    await browser.post('/inloggen/code', { code: codeAt(world.now()) })
    expect(browser.cookies.get('__Host-dl')).not.toBe(copy.cookies.get('__Host-dl'))
    expect((await browser.get('/mijn-account')).status).toBe(200)
    expect((await copy.get('/mijn-account')).status).toBe(401)
  })

  test('over TLS ignores a cookie without the host-bound name', async () => {
    const live = makeSite(world, 'https://leren.example')
    const visitor = live.browser()
    visitor.cookies.set('dl', newToken())
    expect((await visitor.get('/mijn-account')).location).toContain('/inloggen')
  })

  test('at 127.0.0.1 works with a plain cookie, because browsers keep no secure one there', async () => {
    const local = makeSite(world, 'http://127.0.0.1:3000')
    await giveSecrets(local, person, email)
    const visitor = local.browser()
    expect((await signInAs(visitor, email, world.now())).status).toBe(303)
    expect([...visitor.cookies.keys()]).toEqual(['dl', 'dl-toestel'])
    expect((await visitor.get('/mijn-account')).status).toBe(200)
  })
})

describe('signing out', () => {
  beforeEach(() => giveSecrets(site, person, email))

  test('is a post, ends the session and clears what the browser kept', async () => {
    await signInAs(browser, email, world.now())
    await browser.get('/mijn-account')
    const copy = copyOf(site, browser)
    expect((await copy.get('/uitloggen')).status).toBe(404)
    const page = await browser.post('/uitloggen', {})
    expect(page.location).toBe('/inloggen?melding=uitgelogd')
    expect(page.headers.get('clear-site-data')).toBe('"cache", "storage"')
    expect(browser.cookies.has('__Host-dl')).toBe(false)
    expect((await copy.get('/mijn-account')).status).toBe(401)
    expect(await actionsOf(world, person)).toEqual(['sign-in.done', 'sign-out.done', 'session.refused'])
  })
})

describe('the demo', () => {
  test('lets one be somebody, and prove it, without any password', async () => {
    const demo = makeSite(world, 'http://localhost:3000', true)
    const visitor = demo.browser()
    expect((await visitor.get('/inloggen')).html).toContain('Dit is de demo')
    const page = await visitor.get('/demo')
    expect(page.html).toContain(`Gemeente Meerwolde ${count}`)
    expect((await visitor.post('/demo', { person: crypto.randomUUID() })).status).toBe(422)
    expect((await visitor.post('/demo', { person: person.id })).location).toBe('/')
    expect((await visitor.get('/mijn-account')).html).toContain('de demo')
    later(6)
    const asked = await visitor.get(paths.accountPassword)
    await visitor.get(asked.location ?? '')
    expect((await visitor.post(paths.confirmDemo, { naar: '/mijn-account' })).location).toBe('/mijn-account')

    const token = visitor.cookies.get('__Host-dl') ?? ''
    const live = site.browser()
    live.cookies.set('__Host-dl', token)
    expect((await live.get('/mijn-account')).status).toBe(401)
  })

  test('is not there otherwise', async () => {
    expect((await browser.get('/demo')).status).toBe(404)
    expect((await browser.post('/demo', { person: person.id })).status).toBe(404)
    expect((await browser.post(paths.confirmDemo, {})).status).toBe(404)
    expect((await browser.get('/inloggen')).html).not.toContain('demo')
  })
})

test('no sign-in goes without its audit event: when the log cannot be written, nobody gets in', async () => {
  const { withClient } = await import('../../platform/db/prepare-database.ts')
  await giveSecrets(site, person, email)
  await browser.get('/inloggen')
  await browser.post('/inloggen', { email, password: passwordOfTests })
  await browser.get('/inloggen/code')
  const owner = (sql: string) => withClient(world.database.ownerUrl, client => client.query(sql))
  await owner('REVOKE INSERT ON audit_event FROM dl_app')
  try {
    expect((await browser.post('/inloggen/code', { code: codeAt(world.now()) })).status).toBe(503)
    expect(browser.cookies.has('__Host-dl')).toBe(false)
    const sessions = await world.db.identity
      .selectFrom('identity.session')
      .select('series')
      .where('person_id', '=', person.id)
      .execute()
    expect(sessions).toEqual([])
  } finally {
    await owner('GRANT INSERT ON audit_event TO dl_app')
  }
})
