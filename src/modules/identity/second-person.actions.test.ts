// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type IdentityProvider, startIdentityProvider } from '../../../test/support/identity-provider.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import type { OrganisationId } from '../../kernel/ids.ts'
import { organisationScope } from '../../platform/db/scope.ts'
import { paths } from './paths.ts'
import { makeNewcomer, type Newcomer } from './testing/newcomer.ts'
import {
  clientSecret,
  fillInWorkEmail,
  providerSettings,
  redirectUri,
  secondAdministrator,
  switchProvider,
} from './testing/provider.ts'
import { type Browser, giveSecrets, makeSite, type Site, signInAs } from './testing.ts'

let world: World
let site: Site
let idp: IdentityProvider
let who: Newcomer
let organisation: OrganisationId
let platform: Browser
let keeper: TestPerson
let beheer: OrganisationId

beforeAll(async () => {
  world = await makeWorld()
  site = makeSite(world)
  beheer = await world.addOrganisation('platform')
  idp = await startIdentityProvider([{ id: 'leren', secret: clientSecret, redirectUri }])
})
afterAll(async () => {
  await idp.close()
  await world.close()
})
beforeEach(async () => {
  who = await makeNewcomer(world, site, 'administrator')
  organisation = who.person.organisation
  world.setNow(new Date().toISOString())
  await giveSecrets(site, who.person, who.email)
  await signInAs(who.browser, who.email, world.now())
  keeper = await world.addPerson(beheer, 'administrator')
  await giveSecrets(site, keeper, `platform${who.count}@voorbeeld.example`)
  platform = site.browser()
  await signInAs(platform, `platform${who.count}@voorbeeld.example`, world.now())
})

/** Adds a service of this label with these domains; gives its id. */
async function add(domains: string, of = who): Promise<string> {
  const { organisation } = of.person
  await of.browser.get(paths.addProvider(organisation))
  const settings = { ...providerSettings(idp, `Dienst ${of.count}`), domains }
  expect((await of.browser.post(paths.addProvider(organisation), settings)).status).toBe(303)
  const page = await of.browser.get(paths.providers(organisation))
  return /name="id" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
}

const isOn = async (id: string) =>
  (
    await site.signIn.db.identity
      .selectFrom('identity.oidc_provider')
      .select('enabled_at')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
  ).enabled_at !== null

const waiting = (at: OrganisationId, table: 'work_item' | 'outbox') =>
  world.db.read(organisationScope(at, 'test'), async tx => {
    const rows = await (table === 'work_item'
      ? tx.sql
          .selectFrom('work_item')
          .select('person_id')
          .where('key', 'like', 'sign-in-service:%')
          .where('done_at', 'is', null)
      : tx.sql.selectFrom('outbox').select('person_id').where('kind', '=', 'signInServiceOn')
    ).execute()
    return rows.map(row => row.person_id)
  })

describe('switching a sign-in service on', () => {
  test('takes a second administrator; then every administrator and CISO hears of it', async () => {
    const ciso = await world.addPerson(organisation, 'ciso')
    const second = await secondAdministrator(world, site, who)
    const id = await add('')
    expect((await switchProvider(who.browser, organisation, 'ja')).status).toBe(303)
    expect(await isOn(id)).toBe(false)
    expect((await switchProvider(who.browser, organisation, 'bevestig')).status).toBe(422)
    expect(await isOn(id)).toBe(false)
    await platform.get(paths.askingProviders(beheer))
    expect((await platform.post(paths.decideProvider(beheer), { id, given: 'ja' })).status).toBe(422)
    expect(await waiting(organisation, 'work_item')).toHaveLength(1)
    expect((await switchProvider(second, organisation, 'bevestig')).status).toBe(303)
    expect(await isOn(id)).toBe(true)
    const told = await waiting(organisation, 'work_item')
    expect(told).toHaveLength(3)
    expect(told).toContain(ciso.id)
    expect((await waiting(organisation, 'outbox')).toSorted()).toEqual(told.toSorted())
    await second.get(paths.providers(organisation))
    expect((await second.post(paths.providersSeen(organisation), {})).status).toBe(303)
    expect(await waiting(organisation, 'work_item')).toHaveLength(2)
  })

  test('takes the platform where there is one administrator', async () => {
    const id = await add('')
    await switchProvider(who.browser, organisation, 'ja')
    expect((await switchProvider(who.browser, organisation, 'bevestig')).status).toBe(422)
    expect((await platform.get(paths.askingProviders(beheer))).html).toContain(`Dienst ${who.count}`)
    expect((await platform.post(paths.decideProvider(beheer), { id, given: 'ja' })).status).toBe(303)
    expect(await isOn(id)).toBe(true)
    expect(await waiting(organisation, 'outbox')).toEqual([who.person.id])
    expect((await who.browser.get(paths.askingProviders(organisation))).status).toBe(404)
  })

  test('can be taken back, and is then nobody’s to confirm', async () => {
    const second = await secondAdministrator(world, site, who)
    const id = await add('')
    await switchProvider(who.browser, organisation, 'ja')
    await switchProvider(who.browser, organisation, 'nee')
    expect((await switchProvider(second, organisation, 'bevestig')).status).toBe(422)
    expect(await isOn(id)).toBe(false)
    expect(await waiting(organisation, 'work_item')).toEqual([])
  })
})

describe('a mail domain', () => {
  test('leads to a service once the platform confirmed it, and belongs to one organisation', async () => {
    const domain = `w${who.count}.voorbeeld.example`
    const second = await secondAdministrator(world, site, who)
    const id = await add(domain)
    await switchProvider(who.browser, organisation, 'ja')
    await switchProvider(second, organisation, 'bevestig')
    const answer = async (address: string) => {
      const page = await fillInWorkEmail(site.browser(), address)
      return [
        page.status,
        /Bij dit adres kennen wij geen/.test(page.html),
        page.html.includes('Inloggen via'),
      ]
    }
    expect(await answer(`iemand@${domain}`)).toEqual([422, true, false])
    expect(await answer('iemand@nergens.example')).toEqual([422, true, false])
    await platform.get(paths.askingProviders(beheer))
    expect((await platform.post(paths.decideDomain(beheer), { id, domain, given: 'ja' })).status).toBe(303)
    expect(await answer(`iemand@${domain}`)).toEqual([200, false, true])

    const other = await makeNewcomer(world, site, 'administrator')
    world.setNow(new Date().toISOString())
    await giveSecrets(site, other.person, other.email)
    await signInAs(other.browser, other.email, world.now())
    const theirs = await add(domain, other)
    await platform.get(paths.askingProviders(beheer))
    const taken = await platform.post(paths.decideDomain(beheer), { id: theirs, domain, given: 'ja' })
    expect(taken.status).toBe(422)
    expect(
      (await platform.post(paths.decideDomain(beheer), { id: theirs, domain, given: 'nee' })).status,
    ).toBe(303)
    expect((await platform.get(paths.askingProviders(beheer))).html).not.toContain(`Dienst ${other.count}`)
  })

  test('is asked for from one address so often, and no more', async () => {
    const visitor = site.browser()
    site.address = `198.51.100.${who.count}`
    for (let n = 0; n < 20; n++) await fillInWorkEmail(visitor, `a@d${n}.example`)
    expect((await fillInWorkEmail(visitor, 'a@d21.example')).html).toContain('Er is te vaak geprobeerd')
  })

  test('is no list: the sign-in page names no organisation', async () => {
    const html = (await site.browser().get('/inloggen')).html
    expect(html).not.toMatch(/Dienst \d|Inloggen via/)
  })
})
