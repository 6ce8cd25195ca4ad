// SPDX-License-Identifier: EUPL-1.2
import { organisationColourClass } from '../layout/organisation-colour.ts'
import type { PageFrame } from '../page.tsx'

export const token = { csrf: 'voorbeeld', key: '0f8fad5b-d9cb-469f-a165-70867728950e' }

/** The frame of a CISO who serves two municipalities (fictional). */
export const frame = (current: string): PageFrame => ({
  organisation: {
    name: 'Gemeente Heidebrink',
    href: '/',
    colourClass: organisationColourClass('heidebrink'),
  },
  switcher: [
    {
      name: 'Gemeente Heidebrink',
      href: '/heidebrink',
      current: true,
      colourClass: organisationColourClass('heidebrink'),
    },
    {
      name: 'Gemeente Lindervaart',
      href: '/lindervaart',
      colourClass: organisationColourClass('lindervaart'),
    },
  ],
  person: { name: 'S. Vermeer', role: 'CISO', href: '/ik', signOutAction: '/uitloggen' },
  nav: [
    { label: 'Vandaag', href: '/vandaag', count: 9 },
    { label: 'GAP-analyse', href: '/gap' },
    { label: 'Plan en besluiten', href: '/plan' },
    { label: 'Incidenten', href: '/incidenten' },
    { label: 'Leveranciers', href: '/leveranciers' },
    { label: 'Visitatie', href: '/visitatie', count: 1 },
    { label: 'Leren van elkaar', href: '/leren' },
  ].map(item => ({ ...item, current: item.label === current })),
  search: { action: '/zoek', placeholder: 'Zoek maatregel, incident, persoon' },
  helpHref: '/hulp',
  csrf: token.csrf,
})
