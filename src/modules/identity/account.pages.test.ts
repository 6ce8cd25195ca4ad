// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, describe, expect, test } from 'vitest'
import type { TestPerson, World } from '../../../test/support/world.ts'
import { endSessionsOf } from './index.ts'
import { paths } from './paths.ts'
import { eachTestHasNewcomer } from './testing/each-test.ts'
import { actionsOf, addPasskey, copyOf, waitSeconds } from './testing/newcomer.ts'
import {
  type Browser,
  codeAt,
  giveSecrets,
  passwordOfTests,
  type Site,
  secretOfTests,
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
    const changed = await browser.post(paths.accountPassword, {
      current: passwordOfTests,
      password: 'vier losse woorden samen',
    })
    expect(changed.location).toBe('/mijn-account')
    expect((await browser.get('/mijn-account')).status).toBe(200)
    expect((await phone.get('/mijn-account')).status).toBe(401)
    expect(await actionsOf(world, person)).toEqual([
      'sign-in.done',
      'sign-in.done',
      'step-up.done',
      'password.changed',
      'session.refused',
    ])
  })

  test('changes no password without the present one, and too many tries wait', async () => {
    const fields = { current: 'niet wat het was', password: 'fietsbel theepot duinpan' }
    await browser.get(paths.accountPassword)
    const wrong = await browser.post(paths.accountPassword, fields)
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('Dit is niet uw huidige wachtwoord')
    expect(wrong.html).not.toMatch(/niet wat het was|fietsbel/)
    expect(
      (await browser.post(paths.accountPassword, { ...fields, current: passwordOfTests })).html,
    ).toContain('seconden')
    expect(await actionsOf(world, person)).toEqual(['sign-in.done', 'step-up.failed'])
  })

  test('asks for a fresh proof before one session is ended, and for nothing before all are', async () => {
    const phone = site.browser()
    later(1)
    await signInAs(phone, email, world.now())
    later(6)
    const page = await browser.get('/mijn-account')
    const series = /name="series" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
    expect((await browser.post(paths.endSession, { series })).location).toContain('/bevestigen?naar=')
    expect((await phone.get('/mijn-account')).status).toBe(200)
    await browser.get('/mijn-account')
    expect((await browser.post(paths.reportLoss, {})).status).toBe(303)
    expect((await phone.get('/mijn-account')).status).toBe(401)
  })

  test('keeps open forms working after a fresh proof, because the session keeps its name', async () => {
    await browser.get('/mijn-account')
    const copy = copyOf(site, browser)
    await copy.get('/mijn-account')
    later(6)
    await browser.get('/bevestigen')
    await browser.post('/bevestigen', { code: codeAt(world.now()) })
    for (const [name, value] of browser.cookies) copy.cookies.set(name, value)
    expect((await copy.post(paths.recoveryCodes, {})).status).toBe(303)
  })

  test('adds and removes a passkey, and refuses one that belongs to another account', async () => {
    const { key, page } = await addPasskey(site, browser)
    expect(page.status).toBe(303)
    const colleague = await world.addPerson(person.organisation, 'cio')
    await giveSecrets(site, colleague, `cio${count}@voorbeeld.example`)
    const other = site.browser()
    await signInAs(other, `cio${count}@voorbeeld.example`, world.now())
    expect((await addPasskey(site, other, key)).page.html).toContain('hoort al bij een account')
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
    expect((await browser.post(paths.accountApp, { app, appCode })).location).toBe(paths.recoveryCodes)
    expect((await browser.get(paths.recoveryCodes)).html).toContain('Bewaar uw herstelcodes')
    expect((await site.browser().get(paths.recoveryCodes)).html).not.toContain('Bewaar uw herstelcodes')
    later(2)
    const other = site.browser()
    expect((await signInAs(other, email, world.now())).status).toBe(422)
  })

  test('ends when somebody else changes the role', async () => {
    await endSessionsOf(site.signIn, person.id, 'role')
    expect((await browser.get('/mijn-account')).status).toBe(401)
  })
})
