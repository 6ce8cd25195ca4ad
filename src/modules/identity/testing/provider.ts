// SPDX-License-Identifier: EUPL-1.2
import { followTo, type IdentityProvider } from '../../../../test/support/identity-provider.ts'
import type { World } from '../../../../test/support/world.ts'
import { newId, type OrganisationId } from '../../../kernel/ids.ts'
import { confirmDomain } from '../../../platform/auth/store/mail-domains.ts'
import { paths } from '../paths.ts'
import { type Browser, giveSecrets, type Page, type Site, signInAs } from '../testing.ts'
import type { Newcomer } from './newcomer.ts'

/** Where the organisation's own sign-in service sends people back to. */
export const redirectUri = 'http://localhost:3000/inloggen/sso/terug'

export const clientSecret = 's'.repeat(40)

/** The settings of a service as an administrator types them. */
export const providerSettings = (idp: IdentityProvider, label: string) => ({
  label,
  issuer: idp.issuer,
  clientId: 'leren',
  authentication: 'secret',
  secret: clientSecret,
  requiredAcr: 'hoog',
  secondFactorGround: '',
  domains: 'voorbeeld.example',
})

/** Posts to the first service of the organisation: asks for it, confirms that, or switches it off. */
export async function switchProvider(
  browser: Browser,
  organisation: OrganisationId,
  on: 'ja' | 'bevestig' | 'nee',
): Promise<Page> {
  const page = await browser.get(paths.providers(organisation))
  const id = /name="id" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
  return browser.post(paths.switchProvider(organisation), { id, on })
}

/** Fills in a work address on the sign-in page; gives the page that follows. */
export async function fillInWorkEmail(browser: Browser, workEmail: string, naar = ''): Promise<Page> {
  await browser.get('/inloggen')
  const found = await browser.post(paths.findService, { workEmail, ...(naar && { naar }) })
  return found.status === 303 ? browser.get(found.location ?? '') : found
}

/** Leaves for the service of this name; gives the address there. */
export async function leaveFor(browser: Browser, label: string, naar = ''): Promise<URL> {
  const page = await fillInWorkEmail(browser, 'iemand@voorbeeld.example', naar)
  const link = new RegExp(`href="(/inloggen/sso/[^"]+)">Inloggen via ${label}<`).exec(page.html)?.[1] ?? ''
  const left = await browser.get(link.replaceAll('&amp;', '&'))
  return new URL(left.location ?? '')
}

/** Signs in there and comes back. */
export const comeBack = async (site: Site, browser: Browser, start: URL): Promise<Page> =>
  browser.get((await followTo(start, redirectUri)).href.slice(site.origin.length))

/** A fellow administrator, signed in. */
export async function secondAdministrator(world: World, site: Site, of: Newcomer): Promise<Browser> {
  const second = await world.addPerson(of.person.organisation, 'administrator')
  const email = `tweede${of.count}@voorbeeld.example`
  await giveSecrets(site, second, email)
  const browser = site.browser()
  await signInAs(browser, email, world.now())
  return browser
}

/**
 * Two administrators set up this service for the own organisation and switch it on; the domain is theirs, and the service
 * knows the first. Gives the name under which it stands on the sign-in page.
 */
export async function setUpProvider(
  world: World,
  site: Site,
  idp: IdentityProvider,
  who: Newcomer,
): Promise<string> {
  const { count, person, email, browser } = who
  const label = `Gemeente Meerwolde ${count}`
  // The service has a clock of its own.
  world.setNow(new Date().toISOString())
  idp.tamper = undefined
  idp.person = { subject: `u-${count}`, email, acr: 'hoog' }
  await signInAs(browser, email, world.now())
  await browser.get(paths.addProvider(person.organisation))
  const added = await browser.post(paths.addProvider(person.organisation), providerSettings(idp, label))
  if (added.status !== 303) throw new Error(`the service was not added: ${added.status}`)
  await switchProvider(browser, person.organisation, 'ja')
  const second = await secondAdministrator(world, site, who)
  const on = await switchProvider(second, person.organisation, 'bevestig')
  if (on.status !== 303) throw new Error(`the service was not switched on: ${on.status}`)
  await takeDomain(site, person.organisation)
  return label
}

/** Gives the domain of the tests to this organisation, as the platform would; the tests before had it. */
async function takeDomain(site: Site, organisation: OrganisationId): Promise<void> {
  const { identity } = site.signIn.db
  const own = identity
    .selectFrom('identity.oidc_provider')
    .select('id')
    .where('organisation_id', '=', organisation)
  await identity.deleteFrom('identity.oidc_domain').where('provider_id', 'not in', own).execute()
  const { id } = await own.executeTakeFirstOrThrow()
  const wish = { providerId: id, domain: 'voorbeeld.example' }
  if (!(await confirmDomain(identity, wish, newId<'PersonId'>(), new Date())))
    throw new Error('the domain was not confirmed')
}
