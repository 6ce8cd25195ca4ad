// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { softAuthenticator } from '../../platform/auth/testing.ts'
import { newToken } from '../../platform/auth/token.ts'
import type { Message } from '../../platform/mail/message.ts'
import { sendSignInMail } from './actions/send-mail.ts'
import { blockAccount, createEnrolment, EmailTaken, endSessionsOf } from './index.ts'
import { paths } from './paths.ts'
import {
  type Browser,
  codeAt,
  eventsOf,
  giveSecrets,
  makeSite,
  passwordOfTests,
  type Site,
  secretOfTests,
  signInAs,
} from './testing.ts'

let world: World
let site: Site
let person: TestPerson
let email: string
let browser: Browser
let count = 0

beforeAll(async () => {
  world = await makeWorld()
  site = makeSite(world)
})
afterAll(() => world.close())
beforeEach(async () => {
  count += 1
  email = `ciso${count}@voorbeeld.example`
  site.address = `192.0.2.${count}`
  world.setNow(new Date(new Date('2026-11-24T09:00:00Z').getTime() + count * 3_600_000).toISOString())
  person = await world.addPerson(
    await world.addOrganisation('municipality', `Gemeente Meerwolde ${count}`),
    'ciso',
  )
  browser = site.browser()
})

const actions = async () =>
  (await eventsOf(world, person)).map(event => event.action).filter(action => !action.startsWith('test.'))
const later = (minutes: number) =>
  world.setNow(new Date(world.now().getTime() + minutes * 60_000).toISOString())

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
    expect(await actions()).toEqual(['sign-in.code-failed'])
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
    const copy = site.browser()
    for (const [name, value] of browser.cookies) copy.cookies.set(name, value)
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
    const copy = site.browser()
    for (const [name, value] of browser.cookies) copy.cookies.set(name, value)
    expect((await copy.get('/uitloggen')).status).toBe(404)
    const page = await browser.post('/uitloggen', {})
    expect(page.location).toBe('/inloggen?melding=uitgelogd')
    expect(page.headers.get('clear-site-data')).toBe('"cache", "storage"')
    expect(browser.cookies.has('__Host-dl')).toBe(false)
    expect((await copy.get('/mijn-account')).status).toBe(401)
    expect(await actions()).toEqual(['sign-in.done', 'sign-out.done', 'session.refused'])
  })
})

describe('a first sign-in', () => {
  test('goes from a link to a passkey to where one was going, in one screen', async () => {
    const invitation = await createEnrolment(
      site.signIn,
      person.id,
      { by: 'link', email, days: 14, returnPath: '/mijn-account', invitedBy: null },
      world.now(),
    )
    const page = await browser.get(invitation.link ?? '')
    expect(page.html).toContain('Maak een passkey en ga verder')
    const code = new URL(invitation.link ?? '', site.origin).searchParams.get('code') ?? ''
    const key = softAuthenticator(site.origin)
    const { options } = await browser.ask(paths.enrolPasskeyOptions, { code })
    const credential = key.register(JSON.parse(String(options)))
    const done = await browser.post(paths.enrolPasskey, { code, credential })
    expect(done).toMatchObject({ status: 303, location: '/mijn-account' })
    expect(await actions()).toEqual(['enrolment.created', 'passkey.added', 'sign-in.done'])

    const again = await site.browser().get(invitation.link ?? '')
    expect(again.html).toContain('Deze link werkt niet meer')

    const other = site.browser()
    await other.get('/inloggen')
    const asked = await other.ask(paths.passkeyOptions)
    const answer = key.authenticate(JSON.parse(String(asked.options)))
    expect((await other.post(paths.passkey, { credential: answer, naar: '/mijn-account' })).location).toBe(
      '/mijn-account',
    )
    const replay = site.browser()
    await replay.get('/inloggen')
    expect((await replay.post(paths.passkey, { credential: answer })).status).toBe(422)
  })

  test('goes from a code on paper to password and app, with recovery codes that work once', async () => {
    const { code = '' } = await createEnrolment(
      site.signIn,
      person.id,
      { by: 'code', email, days: 60, invitedBy: null },
      world.now(),
    )
    await browser.get('/eerste-keer')
    const wrong = await browser.post('/eerste-keer', { code: '0000-0000-0000-0000' })
    expect(wrong.html).toContain('Deze code kennen wij niet')
    const redeemed = await browser.post('/eerste-keer', { code: code.toLowerCase().replaceAll('-', ' ') })
    expect(redeemed.location).toBe(`/eerste-keer?code=${code}`)
    const page = await browser.get(paths.enrolPassword(code))
    const secret = (/<strong class="keep">([A-Z2-7 ]+)</.exec(page.html)?.[1] ?? '').replaceAll(' ', '')
    const app = /name="app" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
    expect(page.html).toMatch(/<svg[^>]*role="img"/)
    const { generateSync } = await import('otplib')
    const appCode = generateSync({ secret, epoch: Math.floor(world.now().getTime() / 1000) })
    const weak = await browser.post(paths.enrolPassword(), { code, app, appCode, password: 'Welkom2026!!' })
    expect(weak.status).toBe(422)
    expect(weak.html).toContain('te makkelijk te raden')
    expect(weak.html).toContain(secret.slice(0, 4))
    const done = await browser.post(paths.enrolPassword(), { code, app, appCode, password: passwordOfTests })
    expect(done.status).toBe(303)
    const shown = await browser.get(done.location ?? '')
    const codes = [...shown.html.matchAll(/<code>([^<]+)<\/code>/g)].map(match => match[1] ?? '')
    expect(new Set(codes).size).toBe(10)

    for (const expected of [303, 422]) {
      const other = site.browser()
      await other.get('/inloggen')
      await other.post('/inloggen', { email, password: passwordOfTests })
      await other.get('/inloggen/code')
      expect((await other.post('/inloggen/code', { code: codes[0] ?? '' })).status).toBe(expected)
      later(1)
    }
    later(15)
    expect((await browser.get(done.location ?? '')).html).toContain('niet meer te zien')
  })

  test('by mail gets a link that is nowhere but in the mail', async () => {
    await createEnrolment(
      site.signIn,
      person.id,
      { by: 'mail', email, days: 14, invitedBy: null },
      world.now(),
    )
    const sent: Message[] = []
    const mailer = { send: async (message: Message) => void sent.push(message) }
    await sendSignInMail(site.signIn, mailer, person.organisation, world.now())
    await sendSignInMail(site.signIn, mailer, person.organisation, world.now())
    expect(sent).toHaveLength(1)
    expect(sent[0]?.subject).toBe('Er staat iets voor u klaar in Durven Leren')
    const link = /http\S+/.exec(sent[0]?.text ?? '')?.[0] ?? ''
    expect((await browser.get(link.slice(site.origin.length))).html).toContain('Maak een passkey')
  })

  test('with an address that somebody else has is refused', async () => {
    const other = await world.addPerson(person.organisation, 'cio')
    await createEnrolment(
      site.signIn,
      person.id,
      { by: 'link', email, days: 1, invitedBy: null },
      world.now(),
    )
    await expect(
      createEnrolment(site.signIn, other.id, { by: 'link', email, days: 1, invitedBy: null }, world.now()),
    ).rejects.toThrow(EmailTaken)
  })
})

describe('a forgotten password', () => {
  const mailFor = async () => {
    const sent: Message[] = []
    await sendSignInMail(
      site.signIn,
      { send: async message => void sent.push(message) },
      person.organisation,
      world.now(),
    )
    return sent
  }

  test('is replaced with a link from the mail, ends all sessions, and still asks for the code', async () => {
    await giveSecrets(site, person, email)
    await signInAs(browser, email, world.now())
    const visitor = site.browser()
    await visitor.get('/wachtwoord-vergeten')
    expect((await visitor.post('/wachtwoord-vergeten', { email })).location).toBe(paths.forgotSent)
    const [mail] = await mailFor()
    const link = (/http\S+/.exec(mail?.text ?? '')?.[0] ?? '').slice(site.origin.length)
    const code = new URL(link, site.origin).searchParams.get('code') ?? ''
    expect((await visitor.get(link)).html).toContain('Kies een nieuw wachtwoord')
    const weak = await visitor.post('/nieuw-wachtwoord', { code, password: email })
    expect(weak.html).toContain('te makkelijk te raden')
    const done = await visitor.post('/nieuw-wachtwoord', { code, password: 'vier losse woorden samen' })
    expect(done.location).toBe('/inloggen?melding=wachtwoord')
    expect(visitor.cookies.has('__Host-dl')).toBe(false)
    expect((await browser.get('/mijn-account')).status).toBe(401)
    expect(
      (await visitor.post('/nieuw-wachtwoord', { code, password: 'nog een ander wachtwoord' })).html,
    ).toContain('Deze link werkt niet meer')
    expect(await actions()).toEqual([
      'sign-in.done',
      'password.reset-asked',
      'mail.reset',
      'password.changed',
      'session.refused',
    ])
  })

  test('gives the same answer for an unknown address, sends nothing, and at most three mails an hour', async () => {
    await giveSecrets(site, person, email)
    await browser.get('/wachtwoord-vergeten')
    expect(
      (await browser.post('/wachtwoord-vergeten', { email: 'niemand@voorbeeld.example' })).location,
    ).toBe(paths.forgotSent)
    expect(await mailFor()).toEqual([])
    let mails = 0
    for (let i = 0; i < 6; i++) {
      expect((await browser.post('/wachtwoord-vergeten', { email })).location).toBe(paths.forgotSent)
      mails += (await mailFor()).length
    }
    expect(mails).toBe(3)
  })
})

describe('mijn account', () => {
  beforeEach(async () => {
    await giveSecrets(site, person, email)
    await signInAs(browser, email, world.now())
  })

  test('lists the sessions and ends one of another browser', async () => {
    const phone = site.browser(
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1',
    )
    later(1)
    await signInAs(phone, email, world.now())
    const page = await browser.get('/mijn-account')
    expect(page.html).toContain('Chrome, Windows (deze sessie)')
    expect(page.html).toContain('Safari, iOS')
    const series = [...page.html.matchAll(/name="series" value="([^"]+)"/g)].map(match => match[1] ?? '')
    expect(series).toHaveLength(2)
    await browser.post(paths.endSession, { series: series[0] ?? '' })
    expect((await phone.get('/mijn-account')).status).toBe(401)
    expect((await browser.get('/mijn-account')).status).toBe(200)
  })

  test('at a reported loss ends every session and clears the browser', async () => {
    const phone = site.browser()
    later(1)
    await signInAs(phone, email, world.now())
    await browser.get('/mijn-account')
    const page = await browser.post(paths.reportLoss, {})
    expect(page.location).toBe('/inloggen?melding=verlies')
    expect(page.headers.get('clear-site-data')).toContain('"cookies"')
    expect((await phone.get('/mijn-account')).status).toBe(401)
  })

  test('changes the password only after a fresh proof; other sessions end, this one goes on under a new token', async () => {
    const phone = site.browser()
    later(1)
    await signInAs(phone, email, world.now())
    later(6)
    const asked = await browser.get(paths.accountPassword)
    expect(asked.location).toBe('/bevestigen?naar=%2Fmijn-account%2Fwachtwoord')
    const before = browser.cookies.get('__Host-dl')
    await browser.get(asked.location ?? '')
    const proved = await browser.post('/bevestigen', {
      code: codeAt(world.now()),
      naar: '/mijn-account/wachtwoord',
    })
    expect(proved.location).toBe('/mijn-account/wachtwoord')
    expect(browser.cookies.get('__Host-dl')).not.toBe(before)
    await browser.get(paths.accountPassword)
    const changed = await browser.post(paths.accountPassword, { password: 'vier losse woorden samen' })
    expect(changed.location).toBe('/mijn-account')
    expect((await browser.get('/mijn-account')).status).toBe(200)
    expect((await phone.get('/mijn-account')).status).toBe(401)
    expect(await actions()).toEqual([
      'sign-in.done',
      'sign-in.done',
      'step-up.done',
      'password.changed',
      'session.refused',
    ])
  })

  test('keeps open forms working after a fresh proof, because the session keeps its name', async () => {
    await browser.get('/mijn-account')
    const copy = site.browser()
    for (const [name, value] of browser.cookies) copy.cookies.set(name, value)
    await copy.get('/mijn-account')
    later(6)
    await browser.get('/bevestigen')
    await browser.post('/bevestigen', { code: codeAt(world.now()) })
    for (const [name, value] of browser.cookies) copy.cookies.set(name, value)
    expect((await copy.post(paths.recoveryCodes, {})).status).toBe(303)
  })

  test('adds and removes a passkey, and refuses one that belongs to another account', async () => {
    const key = softAuthenticator(site.origin)
    const add = async (visitor: Browser) => {
      await visitor.get('/mijn-account')
      const { options } = await visitor.ask(paths.accountPasskeyOptions)
      return visitor.post(paths.accountPasskeys, { credential: key.register(JSON.parse(String(options))) })
    }
    expect((await add(browser)).status).toBe(303)
    const colleague = await world.addPerson(person.organisation, 'cio')
    await giveSecrets(site, colleague, `cio${count}@voorbeeld.example`)
    const other = site.browser()
    await signInAs(other, `cio${count}@voorbeeld.example`, world.now())
    expect((await add(other)).html).toContain('hoort al bij een account')
    expect((await other.post(paths.removePasskey, { id: key.id })).status).toBe(303)
    expect((await browser.get('/mijn-account')).html).toContain(`value="${key.id}"`)
    expect((await browser.post(paths.removePasskey, { id: key.id })).status).toBe(303)
    expect((await browser.get('/mijn-account')).html).toContain('U hebt nog geen passkey')
  })

  test('asks for a fresh proof before the script may make a passkey', async () => {
    later(6)
    await browser.get('/mijn-account')
    expect(await browser.ask(paths.accountPasskeyOptions)).toMatchObject({
      redirected: expect.stringContaining('/bevestigen'),
    })
  })

  test('links another app: the old one stops working', async () => {
    const page = await browser.get(paths.accountApp)
    const secret = (/<strong class="keep">([A-Z2-7 ]+)</.exec(page.html)?.[1] ?? '').replaceAll(' ', '')
    const app = /name="app" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
    expect(secret).not.toBe(secretOfTests)
    const wrong = await browser.post(paths.accountApp, { app, appCode: codeAt(world.now()) })
    expect(wrong.status).toBe(422)
    const { generateSync } = await import('otplib')
    const appCode = generateSync({ secret, epoch: Math.floor(world.now().getTime() / 1000) })
    expect((await browser.post(paths.accountApp, { app, appCode })).location).toContain(
      '/mijn-account/herstelcodes?toon=',
    )
    later(2)
    const other = site.browser()
    expect((await signInAs(other, email, world.now())).status).toBe(422)
  })

  test('ends when somebody else changes the role', async () => {
    await endSessionsOf(site.signIn, person.id, 'role')
    expect((await browser.get('/mijn-account')).status).toBe(401)
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
