// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { softAuthenticator } from '../../platform/auth/testing.ts'
import type { Message } from '../../platform/mail/message.ts'
import { sendSignInMail } from './actions/send-mail.ts'
import { createEnrolment, EmailTaken } from './index.ts'
import { paths } from './paths.ts'
import { actionsOf, makeNewcomer, waitSeconds } from './testing/newcomer.ts'
import { type Browser, giveSecrets, makeSite, passwordOfTests, type Site, signInAs } from './testing.ts'

let world: World
let site: Site
let person: TestPerson
let email: string
let browser: Browser

beforeAll(async () => {
  world = await makeWorld()
  site = makeSite(world)
})
afterAll(() => world.close())
beforeEach(async () => {
  ;({ person, email, browser } = await makeNewcomer(world, site, 'ciso'))
})

/** Opens a link of a mail, as a browser does. */
async function follow(through: Browser, link: string) {
  return through.get((await through.get(link)).location ?? '')
}

const later = (minutes: number) => waitSeconds(world, minutes * 60)

describe('a first sign-in', () => {
  test('goes from a link to a passkey to where one was going, in one screen', async () => {
    const invitation = await createEnrolment(
      site.signIn,
      person.id,
      { by: 'link', email, days: 14, returnPath: '/mijn-account', invitedBy: null },
      world.now(),
    )
    const exchanged = await browser.get(invitation.link ?? '')
    expect(exchanged).toMatchObject({ status: 303, location: '/eerste-keer' })
    expect(exchanged.headers.get('set-cookie')).toMatch(
      /^__Host-dl-code=[\w-]+; Max-Age=900; Path=\/; HttpOnly; SameSite=Lax; Secure/,
    )
    const page = await browser.get('/eerste-keer')
    expect(page.html).toContain(
      '<dl-passkey data-kind="make" data-options="/eerste-keer/passkey/opties" hidden',
    )
    expect(page.html).toContain('Maak een passkey en ga verder')
    const code = new URL(invitation.link ?? '', site.origin).searchParams.get('code') ?? ''
    const key = softAuthenticator(site.origin)
    const { options } = await browser.ask(paths.enrolPasskeyOptions, { code })
    const credential = key.register(JSON.parse(String(options)))
    const done = await browser.post(paths.enrolPasskey, { code, credential })
    expect(done).toMatchObject({ status: 303, location: '/mijn-account' })
    expect(await actionsOf(world, person)).toEqual(['enrolment.created', 'passkey.added', 'sign-in.done'])
    expect(browser.cookies.has('__Host-dl-code')).toBe(false)

    const again = await follow(site.browser(), invitation.link ?? '')
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
    expect(redeemed.location).toBe('/eerste-keer')
    expect((await browser.get('/eerste-keer')).html).toContain('Maak een passkey en ga verder')
    const page = await browser.get(paths.enrolPassword)
    const secret = (/<strong class="keep">([A-Z2-7 ]+)</.exec(page.html)?.[1] ?? '').replaceAll(' ', '')
    const app = /name="app" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
    expect(page.html).toMatch(/<svg[^>]*role="img"/)
    const { generateSync } = await import('otplib')
    const appCode = generateSync({ secret, epoch: Math.floor(world.now().getTime() / 1000) })
    const weak = await browser.post(paths.enrolPassword, { code, app, appCode, password: 'Welkom2026!!' })
    expect(weak.status).toBe(422)
    expect(weak.html).toContain('te makkelijk te raden')
    expect(weak.html).toContain(secret.slice(0, 4))
    const done = await browser.post(paths.enrolPassword, { code, app, appCode, password: passwordOfTests })
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
    expect((await follow(browser, link.slice(site.origin.length))).html).toContain('Maak een passkey')
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
    expect((await follow(visitor, link)).html).toContain('Kies een nieuw wachtwoord')
    const weak = await visitor.post('/nieuw-wachtwoord', { code, password: email })
    expect(weak.html).toContain('te makkelijk te raden')
    const done = await visitor.post('/nieuw-wachtwoord', { code, password: 'vier losse woorden samen' })
    expect(done.location).toBe('/inloggen?melding=wachtwoord')
    expect(visitor.cookies.has('__Host-dl')).toBe(false)
    expect((await browser.get('/mijn-account')).status).toBe(401)
    expect(
      (await visitor.post('/nieuw-wachtwoord', { code, password: 'nog een ander wachtwoord' })).html,
    ).toContain('Deze link werkt niet meer')
    expect(await actionsOf(world, person)).toEqual([
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
