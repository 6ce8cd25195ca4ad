// SPDX-License-Identifier: EUPL-1.2
import { followTo, type IdentityProvider } from '../../../../test/support/identity-provider.ts'
import type { OrganisationId } from '../../../kernel/ids.ts'
import { paths } from '../paths.ts'
import type { Browser, Page, Site } from '../testing.ts'

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
