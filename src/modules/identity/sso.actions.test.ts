// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { followTo, type IdentityProvider } from '../../../test/support/identity-provider.ts'
import type { TestPerson, World } from '../../../test/support/world.ts'
import { createEnrolment } from './index.ts'
import { paths } from './paths.ts'
import { eachTestHasNewcomer, eachTestHasProvider, type Given } from './testing/each-test.ts'
import { actionsOf, addPasskey, copyOf, waitSeconds } from './testing/newcomer.ts'
import { comeBack, fillInWorkEmail, leaveFor, redirectUri } from './testing/provider.ts'
import { giveSecrets, type Site, signInAs } from './testing.ts'

let given: Given
let world: World
let site: Site
let count: number
let person: TestPerson
let email: string

eachTestHasNewcomer(['ciso', 'administrator'], 'secrets', one => {
  given = one
  ;({ world, site, count, person, email } = one)
})

const later = (seconds: number) => waitSeconds(world, seconds)

describe('signing in through the organisation', () => {
  let idp: IdentityProvider
  let label: string

  eachTestHasProvider(
    () => given,
    (...set) => {
      ;[idp, label] = set
    },
  )

  /** Somebody who was invited and has no way to sign in yet; the service knows this person. */
  async function invited(): Promise<TestPerson> {
    const colleague = await world.addPerson(person.organisation, 'cio')
    const email = `nieuw${count}@voorbeeld.example`
    const wish = { by: 'mail' as const, email, days: 7, invitedBy: person.id }
    await createEnrolment(site.signIn, colleague.id, wish, world.now())
    idp.person = { subject: `n-${count}`, email, acr: 'hoog' }
    return colleague
  }

  test('goes there and back, links once by a verified address, and takes no role from there', async () => {
    const visitor = site.browser()
    const colleague = await invited()
    idp.tamper = token => token.sign({ ...token.claims, roles: ['administrator'], groups: ['beheer'] })
    const done = await comeBack(site, visitor, await leaveFor(visitor, label, '/mijn-account'))
    expect(done).toMatchObject({ status: 303, location: '/mijn-account' })
    expect((await visitor.get('/mijn-account')).html).toContain(label)
    idp.person = {
      subject: `n-${count}`,
      email: 'heel-anders@elders.example',
      isEmailVerified: false,
      acr: 'hoog',
    }
    const again = site.browser()
    expect((await comeBack(site, again, await leaveFor(again, label))).location).toBe('/')
    expect((await actionsOf(world, colleague)).filter(action => /sso|sign-in/.test(action))).toEqual([
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
    const page = await fillInWorkEmail(site.browser(), email, '/mijn-account')
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

  test('is linked to somebody who signs in here already after the own password and code, in the same browser', async () => {
    const visitor = site.browser()
    const back = await comeBack(site, visitor, await leaveFor(visitor, label, '/mijn-account'))
    expect(back.location).toBe('/inloggen?naar=%2Fmijn-account&melding=sso-koppelen')
    expect(visitor.cookies.has('__Host-dl')).toBe(false)
    expect((await visitor.get(back.location ?? '')).html).toContain('log hieronder zelf in')
    const stranger = await world.addPerson(person.organisation, 'cio')
    const other = copyOf(site, visitor)
    later(60)
    await giveSecrets(site, stranger, `vreemd${count}@voorbeeld.example`)
    await signInAs(visitor, email, world.now())
    expect((await visitor.get('/mijn-account')).html).toContain(`Gemeente Meerwolde ${count}</dt>`)
    await signInAs(other, `vreemd${count}@voorbeeld.example`, world.now())
    expect(await actionsOf(world, stranger)).not.toContain('sso.linked')
    expect((await actionsOf(world, person)).filter(one => one === 'sso.linked')).toHaveLength(1)
    const again = site.browser()
    expect((await comeBack(site, again, await leaveFor(again, label))).location).toBe('/')
    await again.get('/mijn-account')
    const after = await again.post('/uitloggen', {})
    expect(after.status).toBe(303)
    expect((await again.get('/inloggen')).html).toContain(`Inloggen via ${label}<`)
  })

  test('is never linked to somebody else, who signs in first in that browser', async () => {
    const visitor = site.browser()
    await comeBack(site, visitor, await leaveFor(visitor, label))
    const stranger = await world.addPerson(person.organisation, 'cio')
    await giveSecrets(site, stranger, `ander${count}@voorbeeld.example`)
    await signInAs(visitor, `ander${count}@voorbeeld.example`, world.now())
    expect(visitor.cookies.has('__Host-dl')).toBe(true)
    expect(await actionsOf(world, stranger)).not.toContain('sso.linked')
    expect(await actionsOf(world, person)).not.toContain('sso.linked')
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
    await invited()
    const visitor = site.browser()
    const start = await leaveFor(visitor, label)
    const back = (await followTo(start, redirectUri)).href.slice(site.origin.length)
    expect((await site.browser().get(back)).location).toBe('/inloggen?melding=sso-verlopen')
    const copy = copyOf(site, visitor)
    expect((await visitor.get(back)).location).toBe('/')
    expect((await copy.get(back)).location).toBe('/inloggen?melding=sso-verlopen')
  })

  test('is no step-up, but lets a first passkey be made', async () => {
    const colleague = await invited()
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
    expect((await visitor.get(paths.accountPassword)).location).toBe(paths.accountApp)
    expect((await visitor.post(paths.recoveryCodes, {})).location).toContain('/bevestigen')
    await addPasskey(site, visitor)
    expect(await actionsOf(world, colleague)).toContain('passkey.added')
  })
})
