// SPDX-License-Identifier: EUPL-1.2
import { followTo, type IdentityProvider } from '../../../../test/support/identity-provider.ts'
import type { World } from '../../../../test/support/world.ts'
import type { OrganisationId } from '../../../kernel/ids.ts'
import { paths } from '../paths.ts'
import { type Browser, type Page, type Site, signInAs } from '../testing.ts'
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

/** Switches the first service of the organisation on or off. */
export async function switchProvider(
  browser: Browser,
  organisation: OrganisationId,
  on: 'ja' | 'nee',
): Promise<Page> {
  const page = await browser.get(paths.providers(organisation))
  const id = /name="id" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
  return browser.post(paths.switchProvider(organisation), { id, on })
}

/** Leaves for the service of this name; gives the address there. */
export async function leaveFor(browser: Browser, label: string, naar = ''): Promise<URL> {
  const page = await browser.get(`/inloggen${naar && `?naar=${encodeURIComponent(naar)}`}`)
  const link = new RegExp(`href="(/inloggen/sso/[^"]+)">Inloggen via ${label}<`).exec(page.html)?.[1] ?? ''
  const left = await browser.get(link.replaceAll('&amp;', '&'))
  return new URL(left.location ?? '')
}

/** Signs in there and comes back. */
export const comeBack = async (site: Site, browser: Browser, start: URL): Promise<Page> =>
  browser.get((await followTo(start, redirectUri)).href.slice(site.origin.length))

/**
 * An administrator sets up this service for the own organisation and switches it on; the service knows the administrator.
 * Gives the name under which it stands on the sign-in page.
 */
export async function setUpProvider(world: World, idp: IdentityProvider, who: Newcomer): Promise<string> {
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
  return label
}
