// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { makeNewcomer } from './testing/newcomer.ts'
import { type Browser, codeAt, giveSecrets, makeSite, passwordOfTests, type Site } from './testing.ts'

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
  ;({ person, email, browser } = await makeNewcomer(world, site, 'ciso', 'administrator'))
  await giveSecrets(site, person, email)
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
