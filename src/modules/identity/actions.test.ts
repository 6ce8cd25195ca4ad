// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  followTo,
  type IdentityProvider,
  startIdentityProvider,
} from '../../../test/support/identity-provider.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { organisationId } from '../../kernel/ids.ts'
import { isRefused } from '../../kernel/outcome.ts'
import { softAuthenticator } from '../../platform/auth/testing.ts'
import type { Caller } from './actions/caller.ts'
import { signInWithPassword } from './actions/sign-in-with-password.ts'
import {
  blockAccount,
  createFirstAdministrator,
  endSessionsOf,
  resetSignIn,
  unblockAccount,
} from './index.ts'
import { paths } from './paths.ts'
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

const argon2 = vi.hoisted(() => ({ verified: 0 }))
vi.mock('@node-rs/argon2', async original => {
  const real = await original<typeof import('@node-rs/argon2')>()
  return {
    ...real,
    verify: (...args: Parameters<typeof real.verify>) => {
      argon2.verified += 1
      return real.verify(...args)
    },
  }
})

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
  email = `ciso${count}@meerwolde.example`
  site.address = `198.51.100.${count}`
  world.setNow(new Date(new Date('2026-11-24T09:00:00Z').getTime() + count * 3_600_000).toISOString())
  person = await world.addPerson(await world.addOrganisation('municipality'), 'ciso', 'administrator')
  await giveSecrets(site, person, email)
  browser = site.browser()
})

const later = (seconds: number) =>
  world.setNow(new Date(world.now().getTime() + seconds * 1000).toISOString())
const copyOf = (original: Browser): Browser => {
  const copy = site.browser('Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0')
  for (const [name, value] of original.cookies) copy.cookies.set(name, value)
  return copy
}
const actionsOf = async (one: TestPerson) =>
  (await eventsOf(world, one)).map(event => event.action).filter(action => !action.startsWith('test.'))

async function addPasskey(visitor: Browser) {
  const key = softAuthenticator(site.origin)
  await visitor.get('/mijn-account')
  const { options } = await visitor.ask(paths.accountPasskeyOptions)
  await visitor.post(paths.accountPasskeys, { credential: key.register(JSON.parse(String(options))) })
  return key
}

describe('abuse case 19: 10,000 logins for one account from one address', () => {
  const caller = (): Caller => ({
    signIn: site.signIn,
    now: world.now(),
    origin: 'test',
    address: site.address,
    userAgent: '',
    cookies: undefined,
    hasSecureCookies: true,
  })

  test('fewer than 200 reach Argon2, and the owner still gets in from a known device', {
    timeout: 120_000,
  }, async () => {
    await signInAs(browser, email, world.now())
    const key = await addPasskey(browser)
    await browser.post(paths.signOut, {})
    later(60)
    argon2.verified = 0
    let refused = 0
    const attacker = async () => {
      for (let i = 0; i < 500; i++) {
        later(0.1)
        const outcome = await signInWithPassword(caller(), { email, password: `raad-${i}` })
        if (isRefused(outcome)) refused += 1
      }
    }
    await Promise.all(Array.from({ length: 20 }, attacker))
    expect(refused).toBe(10_000)
    expect(argon2.verified).toBeLessThan(200)
    expect(argon2.verified).toBeGreaterThan(5)

    const stranger = site.browser()
    await stranger.get('/inloggen')
    const closed = await stranger.post('/inloggen', { email, password: passwordOfTests })
    expect(closed.html).toContain('Er is te vaak geprobeerd')
    await stranger.get('/inloggen')
    const asked = await stranger.ask(paths.passkeyOptions)
    const credential = key.authenticate(JSON.parse(String(asked.options)))
    expect((await stranger.post(paths.passkey, { credential })).status).toBe(303)

    await browser.get('/inloggen')
    expect(browser.cookies.has('__Host-dl-toestel')).toBe(true)
    expect((await browser.post('/inloggen', { email, password: passwordOfTests })).location).toBe(
      '/inloggen/code',
    )
  })

  test('at the same moment, one reaches Argon2', async () => {
    argon2.verified = 0
    await Promise.all(
      Array.from({ length: 300 }, (_, i) => signInWithPassword(caller(), { email, password: `raad-${i}` })),
    )
    expect(argon2.verified).toBe(1)
  })

  test('for many accounts from one address, twenty reach Argon2 in a quarter of an hour', async () => {
    argon2.verified = 0
    for (let i = 0; i < 60; i++)
      await signInWithPassword(caller(), { email: `naam${i}@meerwolde.example`, password: passwordOfTests })
    expect(argon2.verified).toBe(20)
  })

  test('answers an unknown address no sooner than a known one', async () => {
    const timed = async (address: string) => {
      const start = performance.now()
      await signInWithPassword(caller(), { email: address, password: 'een ander wachtwoord' })
      later(120)
      return performance.now() - start
    }
    const known = await timed(email)
    const unknown = await timed('niemand@meerwolde.example')
    // Both wait for the same next step of the clock, so neither tells which it was.
    expect(Math.min(known, unknown)).toBeGreaterThan(240)
  })
})

describe('abuse case 20: a session copied to another client', () => {
  const ends: [string, (mine: Browser) => Promise<unknown>, string][] = [
    ['logout', mine => mine.post(paths.signOut, {}), 'signed-out'],
    ['a changed role', () => endSessionsOf(site.signIn, person.id, 'role'), 'epoch'],
    ['a block', () => blockAccount(site.signIn, person.id, person.id, world.now()), 'blocked'],
    ['a reported loss', mine => mine.post(paths.reportLoss, {}), 'epoch'],
    ['a reset of the sign-in', () => resetSignIn(site.signIn, person.id, null, world.now()), 'epoch'],
    ['30 quiet minutes', async () => later(30 * 60), 'idle'],
    [
      'ending it in the list',
      async mine => {
        const page = await mine.get('/mijn-account')
        return mine.post(paths.endSession, {
          series: /name="series" value="([^"]+)"/.exec(page.html)?.[1] ?? '',
        })
      },
      'ended-by-person',
    ],
  ]
  test.each(ends)('is useless after %s: 401, and one audit event', async (_, end, reason) => {
    await signInAs(browser, email, world.now())
    await browser.get('/mijn-account')
    const copy = copyOf(browser)
    expect((await copy.get('/mijn-account')).status).toBe(200)
    await end(browser)
    const refused = await copy.get('/mijn-account')
    expect(refused.status).toBe(401)
    expect(refused.html).not.toContain(email)
    expect((await copy.get(`/bij/${person.organisation}/vandaag`)).status).toBe(401)
    const events = (await eventsOf(world, person)).filter(event => event.action === 'session.refused')
    expect(events).toMatchObject([{ result: 'denied', details: { reason } }])
  })

  test('is useless after 8 hours, however busy it was kept', async () => {
    await signInAs(browser, email, world.now())
    const copy = copyOf(browser)
    for (let minutes = 0; minutes < 460; minutes += 20) {
      expect((await copy.get('/mijn-account')).status).toBe(200)
      later(20 * 60)
    }
    expect((await copy.get('/mijn-account')).status).toBe(200)
    later(20 * 60)
    expect((await copy.get('/mijn-account')).status).toBe(401)
    expect((await eventsOf(world, person)).at(-1)).toMatchObject({
      action: 'session.refused',
      details: { reason: 'expired' },
    })
  })

  test('does not come back when the block ends', async () => {
    await signInAs(browser, email, world.now())
    await blockAccount(site.signIn, person.id, person.id, world.now())
    await unblockAccount(site.signIn, person.id, person.id)
    expect((await browser.get('/mijn-account')).status).toBe(401)
    later(60)
    expect((await signInAs(site.browser(), email, world.now())).status).toBe(303)
  })

  test('of somebody who left opens nothing', async () => {
    await signInAs(browser, email, world.now())
    await world.db.write(world.scope(person), async tx => {
      await tx.sql.updateTable('person').set({ left_at: world.now() }).where('id', '=', person.id).execute()
      tx.record({ action: 'test.left', object: { kind: 'person', id: person.id } })
    })
    expect((await browser.get('/mijn-account')).status).toBe(401)
    later(60)
    expect((await signInAs(site.browser(), email, world.now())).status).toBe(422)
  })
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
    await giveSecrets(site, other, `cio${count}@meerwolde.example`)
    const theirs = site.browser()
    await signInAs(theirs, `cio${count}@meerwolde.example`, world.now())
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

describe('abuse case 22: fields that nobody asked for', () => {
  const extra = {
    __proto__: 'x',
    'constructor[prototype][isAdmin]': 'true',
    '__proto__[isAdmin]': 'true',
    role: 'administrator',
    roles: 'administrator',
    person_id: '00000000-0000-4000-8000-000000000000',
    personId: '00000000-0000-4000-8000-000000000000',
    epoch: '99',
    method: 'passkey',
    isProved: 'true',
    stepUpAt: '2099-01-01',
    blocked_at: '',
    email2: 'x@y.example',
    gm: 'gm9999',
    tlp: 'CLEAR',
    status: 'approved',
    approvedBy: 'x',
    version: '7',
  }
  const body = (fields: Record<string, string>) =>
    Object.assign(Object.create(null), { ...fields, ...extra }, { ['__proto__']: 'polluted' })

  test('are not looked at when signing in', async () => {
    await browser.get('/inloggen')
    expect((await browser.post('/inloggen', body({ email, password: passwordOfTests }))).location).toBe(
      '/inloggen/code',
    )
    await browser.get('/inloggen/code')
    expect((await browser.post('/inloggen/code', body({ code: codeAt(world.now()) }))).status).toBe(303)
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined()
    expect(Object.prototype).not.toHaveProperty('polluted')
    const { rows } = await world.db.pool.query('SELECT 1')
    expect(rows).toHaveLength(1)
    const account = await world.db.identity
      .selectFrom('identity.account')
      .selectAll()
      .where('person_id', '=', person.id)
      .executeTakeFirstOrThrow()
    expect(account).toMatchObject({ epoch: 1, email, blocked_at: null })
    const session = await world.db.identity
      .selectFrom('identity.session')
      .selectAll()
      .where('person_id', '=', person.id)
      .executeTakeFirstOrThrow()
    expect(session).toMatchObject({ method: 'totp', epoch: 1 })
    expect((await browser.get('/mijn-account')).html).toContain(email)
  })

  test.each([
    [
      'several e-mail addresses',
      [
        ['email', 'x'],
        ['email', 'y'],
      ],
    ],
    ['an e-mail address that is a list', [['email[]', 'x']]],
    ['no fields at all', []],
    [
      'a password of a megabyte',
      [
        ['email', 'a@b.example'],
        ['password', 'x'.repeat(900_000)],
      ],
    ],
    [
      'half a character',
      [
        ['email', 'a@b.example'],
        ['password', '\ud800'],
      ],
    ],
    [
      'a NUL',
      [
        ['email', 'a@b.example'],
        ['password', 'a\0b'],
      ],
    ],
    [
      'SQL',
      [
        ['email', "'; DROP TABLE identity.account; --@x.nl"],
        ['password', "' OR '1'='1"],
      ],
    ],
  ] as [string, [string, string][]][])('%s gives 422, never an error of ours', async (_, fields) => {
    const page = await browser.get('/inloggen')
    const token = /name="_csrf" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
    const response = await site.app.request(`${site.origin}/inloggen`, {
      method: 'POST',
      headers: { origin: site.origin, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams([['_csrf', token], ...fields]).toString(),
    })
    expect(response.status).toBe(422)
  })
})

describe('signing in through the organisation', () => {
  const redirectUri = 'http://localhost:3000/inloggen/sso/terug'
  const secret = 's'.repeat(40)
  let idp: IdentityProvider
  let label: string

  beforeAll(async () => {
    idp = await startIdentityProvider([{ id: 'leren', secret, redirectUri }])
  })
  afterAll(() => idp.close())

  const settings = () => ({
    label,
    issuer: idp.issuer,
    clientId: 'leren',
    authentication: 'secret',
    secret,
    requiredAcr: 'hoog',
    secondFactorGround: '',
    domains: 'meerwolde.example',
  })

  beforeEach(async () => {
    // The service has a clock of its own.
    world.setNow(new Date().toISOString())
    label = `Gemeente Meerwolde ${count}`
    idp.tamper = undefined
    idp.person = { subject: `u-${count}`, email, acr: 'hoog' }
    await signInAs(browser, email, world.now())
    await browser.get(paths.addProvider(person.organisation))
    expect((await browser.post(paths.addProvider(person.organisation), settings())).status).toBe(303)
    await toggle('ja')
  })

  async function toggle(on: 'ja' | 'nee') {
    const page = await browser.get(paths.providers(person.organisation))
    const id = /name="id" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
    return browser.post(paths.switchProvider(person.organisation), { id, on })
  }

  async function leave(visitor: Browser, naar = '') {
    const page = await visitor.get(`/inloggen${naar && `?naar=${encodeURIComponent(naar)}`}`)
    const link = new RegExp(`href="(/inloggen/sso/[^"]+)">Inloggen via ${label}<`).exec(page.html)?.[1] ?? ''
    const left = await visitor.get(link.replaceAll('&amp;', '&'))
    return new URL(left.location ?? '')
  }

  const comeBack = async (visitor: Browser, start: URL) =>
    visitor.get((await followTo(start, redirectUri)).href.slice(site.origin.length))

  test('goes there and back, links once by a verified address, and takes no role from there', async () => {
    const visitor = site.browser()
    idp.tamper = token => token.sign({ ...token.claims, roles: ['administrator'], groups: ['beheer'] })
    const done = await comeBack(visitor, await leave(visitor, '/mijn-account'))
    expect(done).toMatchObject({ status: 303, location: '/mijn-account' })
    expect((await visitor.get('/mijn-account')).html).toContain(label)
    idp.person = {
      subject: `u-${count}`,
      email: 'heel-anders@elders.example',
      isEmailVerified: false,
      acr: 'hoog',
    }
    const again = site.browser()
    expect((await comeBack(again, await leave(again))).location).toBe('/')
    expect((await actionsOf(person)).filter(action => /sso|sign-in/.test(action))).toEqual([
      'sign-in.done',
      'sso.linked',
      'sign-in.done',
      'sign-in.done',
    ])
  })

  test.each<[string, () => void, string]>([
    [
      'an address that nobody has',
      () => Object.assign(idp.person, { email: 'niemand@meerwolde.example' }),
      'sso-onbekend',
    ],
    [
      'an address that was not verified',
      () => Object.assign(idp.person, { isEmailVerified: false }),
      'sso-onbekend',
    ],
    [
      'a domain that is not enabled',
      () => Object.assign(idp.person, { email: email.replace('meerwolde', 'elders') }),
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
    const back = await comeBack(visitor, await leave(visitor))
    expect(back.location).toBe(`/inloggen?melding=${melding}`)
    expect(visitor.cookies.has('__Host-dl')).toBe(false)
    expect((await visitor.get(back.location ?? '')).status).toBe(200)
  })

  test('cannot speak for a person whom another organisation keeps', async () => {
    const elsewhere = await world.addPerson(await world.addOrganisation('municipality'), 'ciso')
    await giveSecrets(site, elsewhere, `doelwit${count}@meerwolde.example`)
    idp.person = { subject: 'attacker', email: `doelwit${count}@meerwolde.example`, acr: 'hoog' }
    const visitor = site.browser()
    expect((await comeBack(visitor, await leave(visitor))).location).toBe('/inloggen?melding=sso-onbekend')
  })

  test('counts only in the browser that left, and once', async () => {
    const visitor = site.browser()
    const start = await leave(visitor)
    const back = (await followTo(start, redirectUri)).href.slice(site.origin.length)
    expect((await site.browser().get(back)).location).toBe('/inloggen?melding=sso-verlopen')
    const copy = copyOf(visitor)
    expect((await visitor.get(back)).location).toBe('/')
    expect((await copy.get(back)).location).toBe('/inloggen?melding=sso-verlopen')
  })

  test('is no step-up, but lets a first passkey be made', async () => {
    const colleague = await world.addPerson(person.organisation, 'cio')
    const { createEnrolment } = await import('./index.ts')
    await createEnrolment(
      site.signIn,
      colleague.id,
      { by: 'mail', email: `nieuw${count}@meerwolde.example`, days: 7, invitedBy: person.id },
      world.now(),
    )
    idp.person = { subject: `n-${count}`, email: `nieuw${count}@meerwolde.example`, acr: 'hoog' }
    const visitor = site.browser()
    await comeBack(visitor, await leave(visitor))
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
    expect((await comeBack(visitor, start)).location).toBe('/mijn-account')
    expect(visitor.cookies.get('__Host-dl')).not.toBe(before)
    expect((await visitor.get(paths.accountPassword)).location).toContain('/bevestigen')
    await addPasskey(visitor)
    expect(await actionsOf(colleague)).toContain('passkey.added')
  })

  test('stops when the service is switched off', async () => {
    const visitor = site.browser()
    const start = await leave(visitor)
    await toggle('nee')
    expect((await visitor.get('/inloggen')).html).not.toContain(label)
    expect((await comeBack(visitor, start)).location).toBe('/inloggen?melding=sso-verlopen')
    expect((await actionsOf(person)).length).toBeGreaterThan(0)
  })

  test('is the administrator’s to set up, after a fresh proof, for the own organisation only', async () => {
    const ciso = await world.addPerson(person.organisation, 'ciso')
    await giveSecrets(site, ciso, `alleen-ciso${count}@meerwolde.example`)
    const other = site.browser()
    await signInAs(other, `alleen-ciso${count}@meerwolde.example`, world.now())
    expect((await other.get(paths.providers(person.organisation))).status).toBe(404)
    const neighbour = await world.addPerson(await world.addOrganisation('municipality'), 'administrator')
    await giveSecrets(site, neighbour, `buur${count}@meerwolde.example`)
    const theirs = site.browser()
    await signInAs(theirs, `buur${count}@meerwolde.example`, world.now())
    const page = await browser.get(paths.providers(person.organisation))
    const id = /name="id" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
    await theirs.get(paths.providers(neighbour.organisation))
    expect((await theirs.post(paths.switchProvider(neighbour.organisation), { id, on: 'nee' })).status).toBe(
      404,
    )
    later(360)
    await browser.get(paths.addProvider(person.organisation))
    expect((await browser.post(paths.addProvider(person.organisation), settings())).location).toContain(
      '/bevestigen',
    )
  })

  test('shows our public key and never a secret, and refuses what cannot be right', async () => {
    const add = paths.addProvider(person.organisation)
    await browser.get(add)
    expect(
      (await browser.post(add, { ...settings(), label: 'Met sleutel', clientId: 'k', authentication: 'key' }))
        .status,
    ).toBe(303)
    const page = await browser.get(paths.providers(person.organisation))
    expect(page.html).toContain('&quot;kty&quot;: &quot;EC&quot;')
    expect(page.html).not.toContain(secret)
    expect(page.html).not.toMatch(/&quot;d&quot;|PRIVATE KEY/)
    for (const wrong of [
      { issuer: 'javascript:alert(1)' },
      { issuer: 'https://x.example?y=1' },
      { domains: 'geen domein' },
      { requiredAcr: '', secondFactorGround: '' },
      { secret: '' },
    ]) {
      await browser.get(add)
      expect((await browser.post(add, { ...settings(), clientId: 'z', ...wrong })).status).toBe(422)
    }
  })

  test('needs a service that answers', async () => {
    const add = paths.addProvider(person.organisation)
    await browser.get(add)
    await browser.post(add, {
      ...settings(),
      label: 'Antwoordt niet',
      issuer: 'http://127.0.0.1:1',
      clientId: 'q',
    })
    const page = await browser.get(paths.providers(person.organisation))
    const ids = [...page.html.matchAll(/name="id" value="([^"]+)"/g)].map(match => match[1] ?? '')
    const outcomes = []
    for (const id of ids)
      outcomes.push((await browser.post(paths.switchProvider(person.organisation), { id, on: 'ja' })).status)
    expect(outcomes.toSorted()).toEqual([303, 422])
  })
})

describe('the first administrator', () => {
  const wish = (id: string) => ({
    name: 'Robin Beheer',
    email: `${id}@voorbeeld.example`,
    organisation: { id: organisationId(id), name: 'Beheer', kind: 'platform' as const },
  })

  test('gets a link that works once, and there is no second first', async () => {
    const made = await createFirstAdministrator(site.signIn, wish('beheer-proef'), world.now())
    if (isRefused(made)) throw new Error('refused')
    expect((await browser.get(made.value.url.slice(site.origin.length))).html).toContain(
      'beheer-proef@voorbeeld.example',
    )
    const again = await createFirstAdministrator(
      site.signIn,
      { ...wish('beheer-proef'), email: 'x@voorbeeld.example' },
      world.now(),
    )
    expect(isRefused(again)).toBe(true)
  })
})

test('no sign-in goes without its audit event: when the log cannot be written, nobody gets in', async () => {
  const { withClient } = await import('../../platform/db/prepare-database.ts')
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
