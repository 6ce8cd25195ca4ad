// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  followTo,
  type IdentityProvider,
  startIdentityProvider,
} from '../../../test/support/identity-provider.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { createEnrolment } from './index.ts'
import { paths } from './paths.ts'
import { actionsOf, addPasskey, copyOf, makeNewcomer, waitSeconds } from './testing/newcomer.ts'
import { clientSecret, comeBack, leaveFor, redirectUri, setUpProvider } from './testing/provider.ts'
import { type Browser, giveSecrets, makeSite, type Site } from './testing.ts'

let world: World
let site: Site
let count: number
let person: TestPerson
let email: string
let browser: Browser

beforeAll(async () => {
  world = await makeWorld()
  site = makeSite(world)
})
afterAll(() => world.close())
beforeEach(async () => {
  ;({ count, person, email, browser } = await makeNewcomer(world, site, 'ciso', 'administrator'))
  await giveSecrets(site, person, email)
})

const later = (seconds: number) => waitSeconds(world, seconds)

describe('signing in through the organisation', () => {
  let idp: IdentityProvider
  let label: string

  beforeAll(async () => {
    idp = await startIdentityProvider([{ id: 'leren', secret: clientSecret, redirectUri }])
  })
  afterAll(() => idp.close())

  beforeEach(async () => {
    label = await setUpProvider(world, idp, { count, person, email, browser })
  })

  test('goes there and back, links once by a verified address, and takes no role from there', async () => {
    const visitor = site.browser()
    idp.tamper = token => token.sign({ ...token.claims, roles: ['administrator'], groups: ['beheer'] })
    const done = await comeBack(site, visitor, await leaveFor(visitor, label, '/mijn-account'))
    expect(done).toMatchObject({ status: 303, location: '/mijn-account' })
    expect((await visitor.get('/mijn-account')).html).toContain(label)
    idp.person = {
      subject: `u-${count}`,
      email: 'heel-anders@elders.example',
      isEmailVerified: false,
      acr: 'hoog',
    }
    const again = site.browser()
    expect((await comeBack(site, again, await leaveFor(again, label))).location).toBe('/')
    expect((await actionsOf(world, person)).filter(action => /sso|sign-in/.test(action))).toEqual([
      'sign-in.done',
      'sso.linked',
      'sign-in.done',
      'sign-in.done',
    ])
  })

  test.each<[string, () => void, string]>([
    [
      'an address that nobody has',
      () => Object.assign(idp.person, { email: 'niemand@voorbeeld.example' }),
      'sso-onbekend',
    ],
    [
      'an address that was not verified',
      () => Object.assign(idp.person, { isEmailVerified: false }),
      'sso-onbekend',
    ],
    [
      'a domain that is not enabled',
      () => Object.assign(idp.person, { email: email.replace('voorbeeld', 'elders') }),
      'sso-onbekend',
    ],
    ['too little assurance', () => Object.assign(idp.person, { acr: 'laag' }), 'sso-geweigerd'],
    [
      'a token for somebody else',
      () =>
        Object.assign(idp, {
          tamper: (token: Parameters<NonNullable<IdentityProvider['tamper']>>[0]) =>
            token.sign({ ...token.claims, aud: 'x' }),
        }),
      'sso-geweigerd',
    ],
  ])('refuses %s, in words', async (_, prepare, melding) => {
    prepare()
    const visitor = site.browser()
    const back = await comeBack(site, visitor, await leaveFor(visitor, label))
    expect(back.location).toBe(`/inloggen?melding=${melding}`)
    expect(visitor.cookies.has('__Host-dl')).toBe(false)
    expect((await visitor.get(back.location ?? '')).status).toBe(200)
  })

  test('begins with a press on our own page: a link of another site leads to that page', async () => {
    const page = await site.browser().get('/inloggen?naar=/mijn-account')
    const link = new RegExp(`href="(/inloggen/sso/[^"]+)">Inloggen via ${label}<`).exec(page.html)?.[1] ?? ''
    const go = async (site_: string) => {
      const headers = { 'sec-fetch-site': site_ }
      const response = await site.app.request(`${site.origin}${link.replace('&amp;', '&')}`, { headers })
      return [response.headers.get('location'), response.headers.getSetCookie().length]
    }
    for (const elsewhere of ['cross-site', 'same-site'])
      expect(await go(elsewhere)).toEqual(['/inloggen?naar=%2Fmijn-account', 0])
    for (const own of ['same-origin', 'none'])
      expect(await go(own)).toEqual([expect.stringMatching(/^http:\/\/(127\.0\.0\.1|localhost):\d+\//), 1])
  })

  test('cannot speak for a person whom another organisation keeps', async () => {
    const elsewhere = await world.addPerson(await world.addOrganisation('municipality'), 'ciso')
    await giveSecrets(site, elsewhere, `doelwit${count}@voorbeeld.example`)
    idp.person = { subject: 'attacker', email: `doelwit${count}@voorbeeld.example`, acr: 'hoog' }
    const visitor = site.browser()
    expect((await comeBack(site, visitor, await leaveFor(visitor, label))).location).toBe(
      '/inloggen?melding=sso-onbekend',
    )
  })

  test('counts only in the browser that left, and once', async () => {
    const visitor = site.browser()
    const start = await leaveFor(visitor, label)
    const back = (await followTo(start, redirectUri)).href.slice(site.origin.length)
    expect((await site.browser().get(back)).location).toBe('/inloggen?melding=sso-verlopen')
    const copy = copyOf(site, visitor)
    expect((await visitor.get(back)).location).toBe('/')
    expect((await copy.get(back)).location).toBe('/inloggen?melding=sso-verlopen')
  })

  test('is no step-up, but lets a first passkey be made', async () => {
    const colleague = await world.addPerson(person.organisation, 'cio')
    await createEnrolment(
      site.signIn,
      colleague.id,
      { by: 'mail', email: `nieuw${count}@voorbeeld.example`, days: 7, invitedBy: person.id },
      world.now(),
    )
    idp.person = { subject: `n-${count}`, email: `nieuw${count}@voorbeeld.example`, acr: 'hoog' }
    const visitor = site.browser()
    await comeBack(site, visitor, await leaveFor(visitor, label))
    later(360)
    await visitor.get('/mijn-account')
    const asked = await visitor.ask(paths.accountPasskeyOptions)
    expect(asked.redirected).toContain('/bevestigen')
    const page = await visitor.get('/bevestigen?naar=/mijn-account')
    expect(page.html).toContain('U hebt nog geen passkey of app')
    const link = /href="(\/bevestigen\/sso\/[^"]+)"/.exec(page.html)?.[1] ?? ''
    const left = await visitor.get(link.replaceAll('&amp;', '&'))
    const start = new URL(left.location ?? '')
    expect(start.searchParams.get('max_age')).toBe('0')
    const before = visitor.cookies.get('__Host-dl')
    expect((await comeBack(site, visitor, start)).location).toBe('/mijn-account')
    expect(visitor.cookies.get('__Host-dl')).not.toBe(before)
    expect((await visitor.get(paths.accountPassword)).location).toContain('/bevestigen')
    await addPasskey(site, visitor)
    expect(await actionsOf(world, colleague)).toContain('passkey.added')
  })
})
